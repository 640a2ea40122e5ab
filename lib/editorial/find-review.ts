/** The review of a live piece, for a step that has seen it; or refuses: not-found, not-allowed, wrong-state, stale. */
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { type Review, reviewOf } from './review-of.ts'

type Seen = { interview: number; seenOwner: number; seenDay: string }

/** Takes what somebody saw, the institution's time zone, and what is to be: where that is so already, null, and nothing is left to do. */
export function findReview(
  tx: Tx,
  { actor, now }: Desk,
  seen: Seen,
  timeZone: string,
  wanted: Pick<Review, 'ownerId' | 'day'>,
): Review | null {
  requireRight(actor, 'keepReview')
  if (!interviewAtDesk(tx, seen.interview, now))
    throw new Refusal('not-found', 'There is no interview at this address.')
  const review = reviewOf(tx, seen.interview, now, timeZone)
  if (!review)
    throw new Refusal('wrong-state', 'Readers do not see this interview now: there is nothing to read again.')
  if (review.ownerId === wanted.ownerId && review.day === wanted.day) return null
  if (review.ownerId !== seen.seenOwner || review.day !== seen.seenDay) throw new Refusal('stale', stale.review)
  return review
}
