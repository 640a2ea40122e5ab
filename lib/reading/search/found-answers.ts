/** Answers as a search shows them: who said it, when and under which question, with the words marked. */
import { answersShown } from '#lib/reading/answers/answers-shown.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import { excerpt, marked } from '#lib/rules/search/excerpt.ts'
import type { Term } from '#lib/rules/search/query.ts'

/** Takes the answers' numbers in the order in which they are shown, and what was looked for. */
export function foundAnswers(reader: Reader, ids: readonly number[], terms: readonly Term[]) {
  return answersShown(reader, ids).map(({ wording, answer, ...rest }) => ({
    ...rest,
    wording: marked(wording, terms),
    speaker: marked(rest.leader.name, terms),
    excerpt: excerpt(plainText(answer), terms),
  }))
}
