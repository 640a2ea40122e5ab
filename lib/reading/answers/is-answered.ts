/** Whether a question has a live answer: a condition over `questions`. What was merged into another has none of its own. */
import { and, eq, exists, type SQL } from 'drizzle-orm'
import { answers } from '#db/schema/answers.ts'
import { publications } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'

export function isAnswered({ db, now }: Reader): SQL {
  const given = db
    .select({ id: answers.exchangeId })
    .from(answers)
    .innerJoin(publications, eq(publications.id, answers.publicationId))
    .where(and(eq(answers.questionId, questions.id), live(now)))
  return exists(given)
}
