/** Doubled words ("the the"), but not those that people double on purpose. */
import type { Problem } from '#lib/rules/problem.ts'
import type { Prose } from './prose-of.ts'

const meant = new Set(
  'again far had ha had hear knock long many more much never no now please really so that there tick very well what who yes'.split(
    ' ',
  ),
)
const double = /(?<![\p{L}\p{N}’'-])(\p{L}+)[ \u00a0]+\1(?![\p{L}\p{N}’'-])/giu

/** "Bora Bora" is a name: both begin with a capital, and neither begins the sentence. */
function isName(words: string, text: string, at: number): boolean {
  const [first = '', second = ''] = words.split(/\s+/)
  const begins = at === 0 || /[.!?:\n“"]\s*$/.test(text.slice(Math.max(0, at - 3), at))
  return /^\p{Lu}/u.test(second) && /^\p{Lu}/u.test(first) && !begins
}

export function doubled(prose: readonly Prose[]): Problem[] {
  return prose.flatMap(({ field, text }) =>
    [...text.matchAll(double)]
      .filter(({ 1: word = '', 0: words, index }) => !meant.has(word.toLowerCase()) && !isName(words, text, index))
      .map(([words]) => ({ field, message: `“${words}” has a word twice: take one out` })),
  )
}
