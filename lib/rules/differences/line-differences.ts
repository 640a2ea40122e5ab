/** The difference of two texts line by line, and word by word within lines that were reworded. */
import { diffArrays } from 'diff'
import type { Line } from './lines-of.ts'
import { type Run, wordRuns } from './word-runs.ts'

export interface LineDifference {
  block: Line['block']
  runs: Run[]
  /** The words are the same; a link or an emphasis in them is not. */
  dressedAnew: boolean
}

const key = ({ block, dressed }: Line) => `${block} ${dressed}`

function one(kind: Run['kind'], { block, text }: Line): LineDifference {
  return { block, runs: [{ kind, text }], dressedAnew: false }
}

/** Lines that went and lines that came in their place are compared one to one, in their order. */
function replaced(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const pairs = Math.max(before.length, after.length)
  return Array.from({ length: pairs }, (_, at) => [before[at], after[at]] as const).flatMap(([old, now]) => {
    if (old && now) {
      return [{ block: now.block, runs: wordRuns(old.text, now.text), dressedAnew: old.text === now.text }]
    }
    return [...(old ? [one('deleted', old)] : []), ...(now ? [one('inserted', now)] : [])]
  })
}

export function lineDifferences(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  const changes = diffArrays([...before], [...after], { comparator: (one, other) => key(one) === key(other) })
  return changes.flatMap(({ added, removed, value }, at) => {
    const earlier = changes[at - 1]
    const later = changes[at + 1]
    if (removed) return later?.added ? replaced(value, later.value) : replaced(value, [])
    if (added) return earlier?.removed ? [] : replaced([], value)
    return value.map((line) => one('same', line))
  })
}
