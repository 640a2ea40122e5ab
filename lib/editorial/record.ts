/** Writes into the timeline what happened: who, what, when, with which note and about which revision. */

import type { Tx } from '#db/open-database.ts'
import { events } from '#db/schema/events.ts'
import type { Desk } from '#lib/desk.ts'
import type { EventVerb } from '#lib/rules/event-verbs.ts'

interface Happening {
  interviewId: number
  verb: EventVerb
  note?: string
  revisionId?: number
}

/** Gives the event's number. */
export function record(tx: Tx, { actor, now }: Desk, happening: Happening): number {
  const { id } = tx
    .insert(events)
    .values({ ...happening, actorId: actor.id, at: now })
    .returning({ id: events.id })
    .get()
  return id
}
