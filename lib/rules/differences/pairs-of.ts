/** Which of the lines that went became which of the lines that came: those that share most of their words. */
import type { Line } from './lines-of.ts'
import { tokensOf } from './word-runs.ts'

type Pair = readonly [Line, Line] | readonly [Line, null] | readonly [null, Line]

/** Two lines that share less than this part of their words are two lines, not one reworded. */
const leastLikeness = 0.3

/** Beyond so many comparisons (50 lines against 50) a line is compared only with the one in its place. */
const mostComparisons = 2_500

/** Takes lines that went and lines that came in their place; gives them in order, pairs together, a lone one beside null. */
export function pairsOf(before: readonly Line[], after: readonly Line[]): Pair[] {
  if (before.length * after.length > mostComparisons) return pairsByPlace(before, after)
  const likeness = likenessBetween(before, after)
  const best = greatestLikeness(before.length, after.length, likeness)
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [old, now] = [before[i], after[j]]
    const alike = likeness(i, j)
    if (old && now && alike > 0 && best(i, j) === alike + best(i + 1, j + 1)) {
      pairs.push([old, now])
      i++
      j++
    } else if (old && (!now || best(i + 1, j) >= best(i, j + 1))) {
      pairs.push([old, null])
      i++
    } else if (now) {
      pairs.push([null, now])
      j++
    }
  }
  return pairs
}

/** The greatest likeness, summed over pairs, that the lines from i and those from j on can have in their order. */
function greatestLikeness(rows: number, columns: number, likeness: (i: number, j: number) => number) {
  const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1))
  const at = (i: number, j: number) => best[i]?.[j] ?? 0
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      const paired = likeness(i, j) > 0 ? likeness(i, j) + at(i + 1, j + 1) : 0
      best[i]?.fill(Math.max(paired, at(i + 1, j), at(i, j + 1)), j, j + 1)
    }
  }
  return at
}

function pairsByPlace(before: readonly Line[], after: readonly Line[]): Pair[] {
  const places = Math.max(before.length, after.length)
  return Array.from({ length: places }, (_, place): Pair[] => {
    const [old, now] = [before[place], after[place]]
    if (old && now && likenessOf(wordsIn(old), wordsIn(now)) > 0) return [[old, now]]
    return [...(old ? [[old, null] as const] : []), ...(now ? [[null, now] as const] : [])]
  }).flat()
}

/** How alike the lines at two places are, each two compared once. */
function likenessBetween(before: readonly Line[], after: readonly Line[]) {
  const [old, now] = [before.map(wordsIn), after.map(wordsIn)]
  const known = old.map((one) => now.map((other) => likenessOf(one, other)))
  return (i: number, j: number) => known[i]?.[j] ?? 0
}

const wordsIn = ({ text }: Line) => tokensOf(text).filter((token) => token.trim() !== '')

/** From 0 (two lines, not one reworded) to 1: the words in common, counted twice, of all their words. */
function likenessOf(one: readonly string[], other: readonly string[]): number {
  const left = new Map<string, number>()
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1)
  let common = 0
  for (const word of other) {
    const count = left.get(word) ?? 0
    if (count > 0) common++
    left.set(word, count - 1)
  }
  const alike = (2 * common) / (one.length + other.length || 1)
  return alike < leastLikeness ? 0 : alike
}
