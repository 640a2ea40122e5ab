/** The note with which a draft was sent back, until it is sent for approval again. */
import { and, desc, eq, inArray } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { events } from '#db/schema/events.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Refuses: not-found, to whoever has no place at the desk. */
export function sentBackNote({ db, actor }: Desk, interviewId: number) {
  requireRight(actor, 'work')
  const decision = db
    .select({ verb: events.verb, note: events.note, at: events.at, by: users.name })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.interviewId, interviewId), inArray(events.verb, ['submit', 'sendBack'])))
    .orderBy(desc(events.id))
    .limit(1)
    .get()
  return decision?.verb === 'sendBack' ? { by: decision.by, at: decision.at, note: decision.note ?? '' } : null
}
