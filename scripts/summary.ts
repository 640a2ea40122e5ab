/** What `npm test` says at its end: a table of what ran, and how many tests there were. */
import type { Counts } from './counts.ts'

export type Outcome = Partial<Counts> & { name: string; ok: boolean; seconds: number }

/** Takes every step and the outcomes of those that ran. Gives the lines to print; the last is `N passed, N failed`. */
export function summary(steps: readonly { name: string }[], outcomes: readonly Outcome[]): string {
  const rows = steps.map(({ name }) =>
    row(
      name,
      outcomes.find((outcome) => outcome.name === name),
    ),
  )
  const table = [['', 'result', 'passed', 'failed', 'seconds'], ...rows].map(
    ([name = '', ...cells]) => `${name.padEnd(12)}${cells.map((cell) => cell.padStart(9)).join('')}`,
  )
  const sum = (of: keyof Counts) => outcomes.reduce((total, outcome) => total + (outcome[of] ?? 0), 0)
  // A step that fails without a test of its own (lint, types, the build) is one failure.
  const failed = outcomes.every(({ ok }) => ok) ? sum('failed') : Math.max(sum('failed'), 1)
  return ['', ...table, '', `${sum('passed')} passed, ${failed} failed`].join('\n')
}

function row(name: string, outcome: Outcome | undefined) {
  if (outcome === undefined) return [name, 'not run', '', '', '']
  const { ok, passed, failed, seconds } = outcome
  return [name, ok ? 'ok' : 'FAILED', String(passed ?? ''), String(failed ?? ''), seconds.toFixed(1)]
}
