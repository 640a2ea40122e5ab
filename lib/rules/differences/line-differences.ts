/** The difference of two texts line by line, and word by word within lines that were reworded. */
import { aligned } from './aligned.ts'
import type { Line } from './lines-of.ts'
import { notesOf, notesOfNew } from './notes-of.ts'
import { pairsOf } from './pairs-of.ts'
import { type Run, wordRuns } from './word-runs.ts'

export interface LineDifference {
  block: Line['block']
  runs: Run[]
  /** Something besides the words changed: a link, an emphasis, or what kind of line it is. */
  dressedAnew: boolean
  /** The same in sentences, and where new links lead. */
  notes: string[]
}

export function lineDifferences(before: readonly Line[], after: readonly Line[]): LineDifference[] {
  return aligned(before, after, ({ shape, texts }) => JSON.stringify([shape, texts])).flatMap((stretch) => {
    if (stretch.isSame) return stretch.after.map((line) => whole('same', line, []))
    return pairsOf(stretch.before, stretch.after).map(([old, now]) => {
      if (old && now) return reworded(old, now)
      if (now) return whole('inserted', now, notesOfNew(now))
      return whole('deleted', old, [])
    })
  })
}

function reworded(before: Line, after: Line): LineDifference {
  const runs = wordRuns(before.text, after.text)
  const notes = notesOf(before, after, runs)
  return { block: after.block, runs, dressedAnew: notes.length > 0, notes }
}

function whole(kind: Run['kind'], { block, text }: Line, notes: string[]): LineDifference {
  return { block, runs: text === '' ? [] : [{ kind, text }], dressedAnew: false, notes }
}
