/**
 * "And the worst?" may be the next question, or what somebody asks himself on the way. If the other answers of the text are
 * one paragraph each, an answer that goes on after such a line would be the only one of three: then it is a question.
 */
import { wordCount } from './sentence.ts'

/** In words. */
const longest = 6

export const opensLikeTalk = (text: string): boolean =>
  /^(?:so|but|and|or|the|then)\b/i.test(text) && wordCount(text) <= longest

/** `firm`: for each paragraph, whether it asks beyond doubt; `talk`: whether it opens like talk. True if most answers are one paragraph. */
export function answersAreShort(firm: readonly boolean[], talk: readonly boolean[]): boolean {
  const lengths: number[] = []
  let length: number | null = null
  let mixed = false
  for (const [index, asks] of [...firm, true].entries()) {
    if (asks) {
      if (length !== null && length > 0 && !mixed) lengths.push(length)
      length = 0
      mixed = false
    } else {
      if (talk[index]) mixed = true
      if (length !== null) length += 1
    }
  }
  const single = lengths.filter((paragraphs) => paragraphs === 1).length
  return single >= 2 && single >= lengths.length * 0.7
}
