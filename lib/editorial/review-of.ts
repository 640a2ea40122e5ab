/** Who looks after a live piece, and by which day it is to be read again: as somebody has said, else its writer, and twelve months after it was approved. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { approvals } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { dayIn } from '#lib/rules/dates.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { reviewDay } from '#lib/rules/review-day.ts'
import { publicationsNow } from './publications-now.ts'

export interface Review {
  ownerId: number
  owner: string
  /** 2027-02-03 */
  day: string
}

/** Takes an interview's number, the moment and the institution's time zone. Null where readers see nothing of it. */
export function reviewOf(tx: Tx, id: number, now: Date, timeZone: string): Review | null {
  const { live } = publicationsNow(tx, id, now)
  const interview = tx.select().from(interviews).where(eq(interviews.id, id)).get()
  if (!live || !interview) return null
  const approval = tx.select().from(approvals).where(eq(approvals.id, live.approvalId)).get()
  const approvedOn = dayIn(approval?.approvedAt ?? live.liveFrom, timeZone)
  const ownerId = interview.ownerId ?? interview.writerId
  return { ownerId, owner: nameOf(tx, ownerId), day: reviewDay({ said: interview.reviewOn, approvedOn }) }
}

/** As the desk shows it. Refuses: not-found, to whoever has no place at the desk. */
export function reviewOnDesk({ db, actor, now }: Desk, id: number, timeZone: string): Review | null {
  requireRight(actor, 'work')
  return reviewOf(db, id, now, timeZone)
}
