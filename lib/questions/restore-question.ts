/** Offers a retired question again. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questions } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findQuestion } from './find-question.ts'
import type { namedQuestion } from './named-question.ts'

/** Refuses: not-found, not-allowed. */
export function restoreQuestion(desk: Desk, { question }: z.infer<typeof namedQuestion>) {
  requireRight(desk.actor, 'keepQuestions')
  change(desk.db, (tx) => {
    const { id } = findQuestion(tx, question)
    tx.update(questions).set({ retiredAt: null }).where(eq(questions.id, id)).run()
  })
}
