/** What happened to an interview, newest first, as sentences. */
import { desc, eq } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { events } from '#db/schema/events.ts'
import { revisions } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { happened, showsNote } from '#lib/rules/wording/timeline.ts'

interface Happening {
  at: Date
  sentence: string
  /** The number of the revision that was sent, decided on or set aside; null for what concerns none. */
  revision: number | null
  note: string | null
}

/** Refuses: not-found, to whoever has no place at the desk. */
export function timeline({ db, actor }: Desk, interviewId: number): Happening[] {
  requireRight(actor, 'work')
  return db
    .select({ at: events.at, verb: events.verb, note: events.note, actor: users.name, revision: revisions.number })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .leftJoin(revisions, eq(revisions.id, events.revisionId))
    .where(eq(events.interviewId, interviewId))
    .orderBy(desc(events.id))
    .all()
    .map(({ at, verb, ...event }) => ({
      at,
      sentence: happened[verb](event),
      revision: event.revision,
      note: showsNote.includes(verb) ? event.note : null,
    }))
}
