/** The lines of an import while somebody works on them: what each is now, which one is being worked on, and the way back. */
import type { Line } from '#lib/rules/lines/line.ts'
import { type LineStep, lineStepInWords, takeLineStep } from '#lib/rules/lines/line-step.ts'
import { rowId } from './row-id.ts'

interface LinesInHand {
  lines: readonly Line[]
  /** The lines before each change, oldest first. */
  former: readonly (readonly Line[])[]
  /** The place of the line that has the focus, or would get it. */
  active: number
  /** The place of the line that is open to be split. */
  splitting: number | null
  /** What was done last, in words. */
  said: string
  /** Where the focus goes now; a new object each time, for it may go to the same line again. */
  goesTo: { id: string } | null
}

export type Act =
  | { does: 'begin'; lines: readonly Line[] }
  | { does: 'go'; to: number }
  | { does: 'focus'; at: number }
  | { does: 'step'; step: LineStep; stays?: boolean }
  | { does: 'split'; at: number }
  | { does: 'leave' }
  | { does: 'take back' }

export const inHand = (lines: readonly Line[]): LinesInHand => ({
  lines,
  former: [],
  active: 0,
  splitting: null,
  said: '',
  goesTo: null,
})

const onRow = (at: number) => ({ active: at, goesTo: { id: rowId(at) } })

/** The line that a step made. */
function madeBy({ at }: LineStep, before: readonly Line[], after: readonly Line[]): number {
  return at + Math.sign(after.length - before.length)
}

function stepped(hand: LinesInHand, step: LineStep, stays: boolean): LinesInHand {
  const after = takeLineStep(hand.lines, step)
  const said = lineStepInWords(hand.lines, after, step)
  if (after === hand.lines) return { ...hand, said }
  const place = onRow(madeBy(step, hand.lines, after))
  const former = [...hand.former, hand.lines]
  return { ...hand, lines: after, former, splitting: null, said, ...(stays ? { active: place.active } : place) }
}

function tookBack(hand: LinesInHand): LinesInHand {
  const lines = hand.former.at(-1)
  if (!lines) return { ...hand, said: 'There is nothing to take back.' }
  const at = Math.min(hand.active, lines.length - 1)
  const former = hand.former.slice(0, -1)
  return { ...hand, lines, former, splitting: null, said: 'Took back the last change.', ...onRow(at) }
}

export function act(hand: LinesInHand, done: Act): LinesInHand {
  switch (done.does) {
    case 'begin':
      return { ...hand, lines: done.lines }
    case 'go':
      return { ...hand, splitting: null, ...onRow(Math.max(0, Math.min(done.to, hand.lines.length - 1))) }
    case 'focus':
      return hand.active === done.at ? hand : { ...hand, active: done.at }
    case 'step':
      return stepped(hand, done.step, done.stays ?? false)
    case 'split':
      return { ...hand, active: done.at, splitting: done.at, goesTo: null }
    case 'leave':
      return { ...hand, splitting: null, ...onRow(hand.active) }
    case 'take back':
      return tookBack(hand)
  }
}
