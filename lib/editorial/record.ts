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

export function record(tx: Tx, { actor, now }: Desk, happening: Happening) {
  tx.insert(events)
    .values({ ...happening, actorId: actor.id, at: now })
    .run()
}
