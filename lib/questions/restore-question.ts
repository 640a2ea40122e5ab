/** Offers a retired question again. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questions } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { findQuestion } from './find-question.ts'
import type { namedQuestion } from './named-question.ts'
import { requireKeeper } from './require-keeper.ts'

/** Refuses: not-found, not-allowed. */
export function restoreQuestion(desk: Desk, { question }: z.infer<typeof namedQuestion>) {
  change(desk.db, (tx) => {
    requireKeeper(desk.actor)
    const { id } = findQuestion(tx, question)
    tx.update(questions).set({ retiredAt: null }).where(eq(questions.id, id)).run()
  })
}
