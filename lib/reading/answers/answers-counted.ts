/**
 * How many live answers a question has, in all or after a filter: all that were ever published, which an index counts, without
 * those that are not live, which are few. Asking of each of 60,000 whether it is live takes 285 ms.
 */
import { and, count } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { answers } from '#db/schema/answers.ts'
import { notLive } from '#lib/reading/not-live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { type AnswerFilter, filtered } from './answer-filter.ts'

/** Takes the filters to count by. Gives a count for each. */
export function answersCounted(reader: Reader, questionId: number, filters: readonly AnswerFilter[]): number[] {
  const away = isOneOf(answers.publicationId, notLive(reader))
  const counted = (where: ReturnType<typeof filtered>) =>
    reader.db.select({ answers: count() }).from(answers).where(where).get()?.answers ?? 0
  return filters.map((filter) => {
    const where = filtered(questionId, filter)
    return counted(where) - counted(and(away, where))
  })
}
