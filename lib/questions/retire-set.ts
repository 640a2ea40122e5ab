/** Retires a set: no interview can begin with it any more. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questionSets } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findSet } from './find-set.ts'
import type { namedSet } from './named-set.ts'

/** Refuses: not-found, not-allowed. */
export function retireSet(desk: Desk, { set }: z.infer<typeof namedSet>) {
  requireRight(desk.actor, 'keepQuestions')
  change(desk.db, (tx) => {
    const { id, retiredAt } = findSet(tx, set)
    if (retiredAt === null) tx.update(questionSets).set({ retiredAt: desk.now }).where(eq(questionSets.id, id)).run()
  })
}
