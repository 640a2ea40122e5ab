/** What the search index keeps of a text. The migration's triggers ask for both by name. */
import { signsIn } from './signs-in.ts'
import { hyphenated, wordsIn } from './words-in.ts'

/** The words one after the other: "She can’t, re-read" becomes "she cant re read". */
export function indexedWords(text: string): string {
  return wordsIn(text)
    .flatMap(({ plain }) => plain)
    .join(' ')
}

/** How else some of them may be asked for: "can t reread". Mostly ''. */
export function otherForms(text: string): string {
  const words = wordsIn(text)
  const whole = hyphenated(text, words).map((run) => run.flatMap(({ plain }) => plain).join(''))
  const signed = signsIn(text).map(({ spelt }) => spelt)
  return [...words.flatMap(({ parts }) => parts), ...whole, ...signed].join(' ')
}
