/** The difference of two texts, word by word: what stayed, what was inserted, what was deleted, in the order of reading. */
import { diffWordsWithSpace } from 'diff'

export interface Run {
  kind: 'same' | 'inserted' | 'deleted'
  text: string
}

/** Beyond this many inserted and deleted words two texts are not worth comparing word by word, and Myers' algorithm is slow. */
const mostEdits = 1_000

function whole(kind: Run['kind'], text: string): Run[] {
  return text === '' ? [] : [{ kind, text }]
}

/** The runs but the inserted ones are the text before; the runs but the deleted ones are the text after. */
export function wordRuns(before: string, after: string): Run[] {
  if (before === after) return whole('same', before)
  const changes = diffWordsWithSpace(before, after, { maxEditLength: mostEdits })
  if (!changes) return [...whole('deleted', before), ...whole('inserted', after)]
  return changes.map(({ added, removed, value }) => ({
    kind: added ? 'inserted' : removed ? 'deleted' : 'same',
    text: value,
  }))
}
