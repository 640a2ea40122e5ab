/** Whom a message is for. Whether somebody may be written to at all is decided in post.ts. */
import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { watchers } from '#db/schema/colleagues.ts'
import { events } from '#db/schema/events.ts'
import { interviews } from '#db/schema/interviews.ts'
import { allows } from '#lib/rules/permissions.ts'

/** Who began it, who sent it last, and who watches it: their numbers. */
export function concerned(tx: Tx, interviewId: number): number[] {
  const begun = tx.select({ id: interviews.writerId }).from(interviews).where(eq(interviews.id, interviewId)).all()
  const sent = tx
    .select({ id: events.actorId })
    .from(events)
    .where(and(eq(events.interviewId, interviewId), eq(events.verb, 'submit')))
    .orderBy(desc(events.id))
    .limit(1)
    .all()
  const watching = tx.select({ id: watchers.userId }).from(watchers).where(eq(watchers.interviewId, interviewId)).all()
  return [...begun, ...sent, ...watching].map(({ id }) => id)
}

/** Whoever was named to decide, if they still can; else everybody who may approve and wrote none of it. */
export function deciders(tx: Tx, interviewId: number, contributorIds: readonly number[] = []): number[] {
  const named = tx.select({ id: interviews.reviewerId }).from(interviews).where(eq(interviews.id, interviewId)).get()
  const able = tx
    .select({ id: users.id, role: users.role })
    .from(users)
    .where(isNull(users.disabledAt))
    .all()
    .filter(({ id, role }) => allows(role, 'approve', contributorIds.includes(id)))
    .map(({ id }) => id)
  return able.some((id) => id === named?.id) ? able.filter((id) => id === named?.id) : able
}
