/** Lets interviews begin with a retired set again. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questionSets } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findSet } from './find-set.ts'
import type { namedSet } from './named-set.ts'

/** Refuses: not-found, not-allowed. */
export function restoreSet(desk: Desk, { set }: z.infer<typeof namedSet>) {
  requireRight(desk.actor, 'keepQuestions')
  change(desk.db, (tx) => {
    const { id } = findSet(tx, set)
    tx.update(questionSets).set({ retiredAt: null }).where(eq(questionSets.id, id)).run()
  })
}
