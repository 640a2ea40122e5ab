/** Notes that somebody has an interview's form open, and tells who else has. */
import { and, asc, eq, gt, lte, ne } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { presences } from '#db/schema/colleagues.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { findForStep } from '#lib/editorial/find-for-step.ts'
import { presenceLasts } from './presence-limits.ts'

/** Gives the others' names, in the order of the alphabet. Refuses: not-found, not-allowed, wrong-state. */
export function bePresent(desk: Desk, interviewId: number): string[] {
  const { actor, now } = desk
  return change(desk.db, (tx) => {
    findForStep(tx, desk, interviewId, 'save')
    const over = new Date(now.getTime() - presenceLasts)
    tx.delete(presences).where(lte(presences.seenAt, over)).run()
    tx.insert(presences)
      .values({ interviewId, userId: actor.id, seenAt: now })
      .onConflictDoUpdate({ target: [presences.interviewId, presences.userId], set: { seenAt: now } })
      .run()
    return tx
      .select({ name: users.name })
      .from(presences)
      .innerJoin(users, eq(users.id, presences.userId))
      .where(and(eq(presences.interviewId, interviewId), ne(presences.userId, actor.id), gt(presences.seenAt, over)))
      .orderBy(asc(users.name))
      .all()
      .map(({ name }) => name)
  })
}
