/** How the cut of one answer changed between two wordings, in a sentence for whoever decides on it. */
import { inWords } from '#lib/rules/wording/number-in-words.ts'

/** Of these sentences, how many the others do not have. */
function missing(from: readonly string[], others: readonly string[]): number {
  const left = [...others]
  return from.filter((sentence) => {
    const at = left.indexOf(sentence)
    if (at !== -1) left.splice(at, 1)
    return at === -1
  }).length
}

const sentences = (count: number, done: string) => `${inWords(count)} ${count === 1 ? 'sentence' : 'sentences'} ${done}`

/** Gives null where the same sentences are in it. */
export function cutDifference(before: readonly string[], after: readonly string[]): string | null {
  const added = missing(after, before)
  const out = missing(before, after)
  if (added + out === 0) return null
  const both = `${sentences(added, 'added')}, ${inWords(out)} taken out`
  return `The cut: ${added > 0 && out > 0 ? both : added > 0 ? sentences(added, 'added') : sentences(out, 'taken out')}.`
}
