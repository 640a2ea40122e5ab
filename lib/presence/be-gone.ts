/** Notes that somebody has closed an interview's form. One that they have open elsewhere says so again within seconds. */
import { and, eq } from 'drizzle-orm'
import { presences } from '#db/schema/colleagues.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** Refuses: not-found, to whoever has no place at the desk. */
export function beGone({ db, actor }: Desk, interviewId: number) {
  requireRight(actor, 'work')
  change(db, (tx) => {
    tx.delete(presences)
      .where(and(eq(presences.interviewId, interviewId), eq(presences.userId, actor.id)))
      .run()
  })
}
