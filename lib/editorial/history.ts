/** The history of an interview: every wording that was set aside, with who, when and why. */
import { and, asc, desc, eq, isNotNull } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { events } from '#db/schema/events.ts'
import { revisions } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { happened } from '#lib/rules/wording/timeline.ts'

export interface RevisionInHistory {
  number: number
  takenAt: Date
  takenBy: string
  /** What was done with it, oldest first, as sentences: "Ilse Tanager sent revision 2 for approval." */
  why: string[]
}

/** Newest first. Refuses: not-found, to whoever has no place at the desk. */
export function history({ db, actor }: Desk, interviewId: number): RevisionInHistory[] {
  requireRight(actor, 'work')
  const told = db
    .select({ verb: events.verb, note: events.note, revisionId: events.revisionId, actor: users.name })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.interviewId, interviewId), isNotNull(events.revisionId)))
    .orderBy(asc(events.id))
    .all()
  return db
    .select({ id: revisions.id, number: revisions.number, takenAt: revisions.takenAt, takenBy: users.name })
    .from(revisions)
    .innerJoin(users, eq(users.id, revisions.takenById))
    .where(eq(revisions.interviewId, interviewId))
    .orderBy(desc(revisions.number))
    .all()
    .map(({ id, ...revision }) => ({
      ...revision,
      why: told
        .filter(({ revisionId }) => revisionId === id)
        .map(({ verb, note, actor: name }) => happened[verb]({ actor: name, note, revision: revision.number })),
    }))
}
