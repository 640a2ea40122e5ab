/** Says that a live piece was read again and stands: the next time is in twelve months. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { interviews } from '#db/schema/interviews.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { dayIn } from '#lib/rules/dates.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { nextReview } from '#lib/rules/review-day.ts'
import { findReview } from './find-review.ts'
import { named } from './named.ts'
import { record } from './record.ts'

/** It names the owner and the day that were seen. */
export const seenReview = named.extend({ seenOwner: numberOfForm, seenDay: z.iso.date() })

/** Takes the institution's time zone. Refuses: not-found, not-allowed, wrong-state (readers do not see it), stale. */
export function review(desk: Desk, seen: z.infer<typeof seenReview>, timeZone: string) {
  const { interview: id, seenOwner: ownerId } = seen
  const day = nextReview(dayIn(desk.now, timeZone))
  return change(desk.db, (tx) => {
    if (!findReview(tx, desk, seen, timeZone, { ownerId, day })) return
    tx.update(interviews).set({ reviewOn: day }).where(eq(interviews.id, id)).run()
    record(tx, desk, { interviewId: id, verb: 'review' })
  })
}
