/** Removes a wording from the bank. What was asked in its words keeps them. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questionWordings } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findQuestion, findWording, wordingsOf } from './find-question.ts'
import type { namedWording } from './named-question.ts'

/** Refuses: not-found, not-allowed; wrong-state for the only one. */
export function removeWording(desk: Desk, { question, of }: z.infer<typeof namedWording>) {
  requireRight(desk.actor, 'keepQuestions')
  change(desk.db, (tx) => {
    findQuestion(tx, question)
    findWording(tx, question, of)
    if (wordingsOf(tx, question).length === 1)
      throw new Refusal('wrong-state', 'This is the only wording of the question. Change it, or retire the question.')
    tx.delete(questionWordings).where(eq(questionWordings.id, of)).run()
    readersSeeAChange(tx)
  })
}
