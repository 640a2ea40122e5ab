/** What two sequences have in common and what stands between, in order: of words as well as of lines. */
import { diffArrays } from 'diff'

/** A stretch of both sequences: the same in both, or what was replaced and what came in its place (either may be empty). */
export type Stretch<Item> = { isSame: boolean; before: Item[]; after: Item[] }

/**
 * Beyond so many inserted and deleted items two sequences are not compared item by item: marks everywhere tell nobody
 * anything, and the time of Myers' algorithm grows with the square of this number (1,000 take 35 ms, 4,000 over a second).
 */
const mostEdits = 1_000

/**
 * Takes two sequences and what tells their items apart; gives stretches that are the same and stretches that are not, by
 * turns. Sequences too different to compare are one change between their common beginning and their common end.
 */
export function aligned<Item>(
  before: readonly Item[],
  after: readonly Item[],
  key: (item: Item) => string,
): Stretch<Item>[] {
  const [old, now] = [before.map(key), after.map(key)]
  const changes = fewestEdits(old, now) > mostEdits ? undefined : diffArrays(old, now, { maxEditLength: mostEdits })
  const stretches: Stretch<Item>[] = []
  let [from, to] = [0, 0]
  for (const { removed = false, added = false, value } of changes ?? endsOnly(old, now)) {
    const fromEnd = added ? from : from + value.length
    const toEnd = removed ? to : to + value.length
    const stretch = { isSame: !removed && !added, before: before.slice(from, fromEnd), after: after.slice(to, toEnd) }
    const last = stretches.at(-1)
    if (last && !last.isSame && !stretch.isSame) {
      last.before.push(...stretch.before)
      last.after.push(...stretch.after)
    } else {
      stretches.push(stretch)
    }
    from = fromEnd
    to = toEnd
  }
  return stretches
}

/** So many edits are needed at least: every item that the other sequence has no counterpart of. */
function fewestEdits(before: readonly string[], after: readonly string[]): number {
  const surplus = new Map<string, number>()
  for (const item of before) surplus.set(item, (surplus.get(item) ?? 0) + 1)
  for (const item of after) surplus.set(item, (surplus.get(item) ?? 0) - 1)
  return [...surplus.values()].reduce((sum, count) => sum + Math.abs(count), 0)
}

/** The common beginning, what was replaced, what came in its place, the common end. */
function endsOnly(before: readonly string[], after: readonly string[]) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let end = 0
  while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return [
    { value: before.slice(0, start) },
    { removed: true, value: before.slice(start, before.length - end) },
    { added: true, value: after.slice(start, after.length - end) },
    { value: before.slice(before.length - end) },
  ].filter(({ value }) => value.length > 0)
}
