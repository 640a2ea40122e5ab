/** A text with what was inserted and deleted marked where it stands. */
import type { Run } from '#lib/rules/differences/word-runs.ts'
import { Deleted, Inserted } from './marks.tsx'

export function MarkedRuns({ runs }: { runs: readonly Run[] }) {
  return runs.map(({ kind, text }, place) => {
    const key = `${place} ${kind}`
    if (kind === 'inserted') return <Inserted key={key}>{text}</Inserted>
    if (kind === 'deleted') return <Deleted key={key}>{text}</Deleted>
    return <span key={key}>{text}</span>
  })
}
