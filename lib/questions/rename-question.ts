/** Calls a question by another of its wordings: that one comes first. Its address stays. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questionWordings } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findQuestion, findWording, wordingsOf } from './find-question.ts'
import type { namedWording } from './named-question.ts'

/** Refuses: not-found, not-allowed. */
export function renameQuestion(desk: Desk, { question, of }: z.infer<typeof namedWording>) {
  requireRight(desk.actor, 'keepQuestions')
  change(desk.db, (tx) => {
    findQuestion(tx, question)
    const first = findWording(tx, question, of)
    const rest = wordingsOf(tx, question).filter(({ id }) => id !== of)
    for (const [position, { id }] of [first, ...rest].entries())
      tx.update(questionWordings).set({ position }).where(eq(questionWordings.id, id)).run()
    readersSeeAChange(tx)
  })
}
