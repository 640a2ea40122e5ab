/** Writes down what happened to anything but an interview (whose events are lib/editorial/record.ts's): who, what, when, with which note. */
import type { Tx } from '#db/open-database.ts'
import { deskEvents } from '#db/schema/desk-events.ts'
import type { Desk } from '#lib/desk.ts'
import type { DeskSubject } from '#lib/rules/desk-subjects.ts'

interface Happening {
  about: DeskSubject
  aboutId: number
  verb: string
  note?: string
}

/** Inside the transaction of what happened. */
export function recordAtDesk(tx: Tx, { actor, now }: Desk, happening: Happening) {
  tx.insert(deskEvents)
    .values({ ...happening, actorId: actor.id, at: now })
    .run()
}
