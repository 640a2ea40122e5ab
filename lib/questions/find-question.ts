/** Finds a question of the bank by its number, or refuses. */
import { asc, eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { questions, questionWordings } from '#db/schema/questions.ts'
import { Refusal } from '#lib/rules/refusal.ts'

/** One that was merged is another one now, and is not found. Refuses: not-found. */
export function findQuestion(tx: Tx, id: number) {
  const question = tx.select().from(questions).where(eq(questions.id, id)).get()
  if (!question || question.mergedIntoId !== null) throw new Refusal('not-found', 'The bank has no such question.')
  return question
}

/** Its wordings in their order: the first is what it is called. */
export function wordingsOf(tx: Tx, questionId: number) {
  return tx
    .select({ id: questionWordings.id, wording: questionWordings.wording, position: questionWordings.position })
    .from(questionWordings)
    .where(eq(questionWordings.questionId, questionId))
    .orderBy(asc(questionWordings.position), asc(questionWordings.id))
    .all()
}

/** Refuses: not-found, also for a wording of another question. */
export function findWording(tx: Tx, questionId: number, id: number) {
  const wording = wordingsOf(tx, questionId).find((one) => one.id === id)
  if (!wording) throw new Refusal('not-found', 'This question has no such wording any more.')
  return wording
}
