/** Says who looks after a live piece, and by which day it is to be read again. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { interviews } from '#db/schema/interviews.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { dateInWords, dayIn } from '#lib/rules/dates.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { findReview } from './find-review.ts'
import { ownersOnOffer } from './owners-on-offer.ts'
import { record } from './record.ts'
import { seenReview } from './review.ts'

export const reviewSaid = seenReview.extend({
  owner: numberOfForm.catch(0),
  day: z.iso.date('Enter a day, such as 2027-03-31'),
})

/** Takes the institution's time zone. Gives the problems, none when it is done. Refuses: not-found, not-allowed, wrong-state (readers do not see it), stale. */
export function setReview(desk: Desk, said: z.infer<typeof reviewSaid>, timeZone: string): { problems: Problem[] } {
  const { interview: id, owner: ownerId, day } = said
  return change(desk.db, (tx) => {
    const review = findReview(tx, desk, said, timeZone, { ownerId, day })
    if (!review) return { problems: [] }
    const owner = ownersOnOffer({ ...desk, db: tx }, review).find((one) => one.id === ownerId)
    if (!owner) return { problems: [{ field: 'owner', message: 'Choose who looks after it' }] }
    if (day !== review.day && day <= dayIn(desk.now, timeZone))
      return { problems: [{ field: 'day', message: 'Enter a day that is still to come' }] }
    tx.update(interviews).set({ ownerId, reviewOn: day }).where(eq(interviews.id, id)).run()
    record(tx, desk, { interviewId: id, verb: 'setReview', note: `${dateInWords(day)}, by ${owner.name}` })
    return { problems: [] }
  })
}
