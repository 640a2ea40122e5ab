/** Retires a question: it is offered to nobody any more, and its exchanges keep it. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questions } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findQuestion } from './find-question.ts'
import type { namedQuestion } from './named-question.ts'

/** Refuses: not-found, not-allowed. */
export function retireQuestion(desk: Desk, { question }: z.infer<typeof namedQuestion>) {
  requireRight(desk.actor, 'keepQuestions')
  change(desk.db, (tx) => {
    const { id, retiredAt } = findQuestion(tx, question)
    if (retiredAt === null) tx.update(questions).set({ retiredAt: desk.now }).where(eq(questions.id, id)).run()
  })
}
