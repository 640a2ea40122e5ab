/** How many words there are: as word processors count, and as people's reading speed was measured. */
import type { RichText } from './document.ts'
import { plainText } from './plain-text.ts'

/**
 * What stands between white space and holds a letter or a digit is a word: "well-known" is one, a dash is none.
 * `Intl.Segmenter` would count "well-known" and "R&D" as two and takes three times as long (9 ms against 3 ms for 10,000
 * words, and the form counts at every key). What it knows better, the words of Chinese and Thai, this site does not publish.
 */
export function wordsOf(text: string): number {
  return text.split(/\s+/).filter((part) => /[\p{L}\p{N}]/u.test(part)).length
}

export function words(document: RichText): number {
  return wordsOf(plainText(document))
}
