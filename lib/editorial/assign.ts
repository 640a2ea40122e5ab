/** Names who is asked to decide on an interview, and by which day; or nobody, so that any admin may. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { interviews } from '#db/schema/interviews.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { dayIn } from '#lib/rules/dates.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireAsShown, startedFrom } from '#lib/rules/require-as-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { askedShown, whomByWhen } from '#lib/rules/wording/reviewing.ts'
import { askedToDecide } from './asked-to-decide.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { named } from './named.ts'
import { othersWhoApprove } from './others-who-approve.ts'
import { record } from './record.ts'

const nothing = z.literal('').transform(() => null)

export const assignment = named.extend({
  reviewer: z.union([nothing, numberOfForm]),
  dueOn: z.union([nothing, z.iso.date('Enter a day, such as 2026-02-03')], 'Enter a day, such as 2026-02-03'),
  ...startedFrom.shape,
})
type Assignment = z.infer<typeof assignment>

/**
 * Days are those of the institution's zone. Gives what to mend. Whoever sends what is there already changes nothing.
 * Refuses: not-found, not-allowed, wrong-state (nothing is to be decided), stale (somebody else has named others since).
 */
export function assign(desk: Desk, asked: Assignment, timeZone: string): { problems: Problem[] } {
  requireRight(desk.actor, 'assign')
  const { interview: id, reviewer: reviewerId, dueOn } = asked
  return change(desk.db, (tx) => {
    const interview = interviewAtDesk(tx, id, desk.now)
    if (!interview) throw new Refusal('not-found', 'There is no interview at this address.')
    if (interview.state === 'approved' || interview.discarded)
      throw new Refusal('wrong-state', 'There is nothing to decide on this interview now.')
    const now = askedToDecide(tx, id) ?? { reviewerId: null, reviewer: null, dueOn: null }
    const mayDecide = othersWhoApprove(tx, interview, 0).some((user) => user.id === reviewerId)
    if (reviewerId !== null && reviewerId !== now.reviewerId && !mayDecide) return { problems: [cannotDecide] }
    if (dueOn !== null && dueOn !== now.dueOn && dueOn < dayIn(desk.now, timeZone)) return { problems: [gone] }
    const sent = { reviewer: reviewerId === null ? null : nameOf(tx, reviewerId), dueOn }
    requireAsShown({ now: askedShown(now), sent: askedShown(sent), startedFrom: asked.startedFrom })
    if (now.reviewerId === reviewerId && now.dueOn === dueOn) return { problems: [] }
    tx.update(interviews).set({ reviewerId, dueOn }).where(eq(interviews.id, id)).run()
    record(tx, desk, { interviewId: id, verb: 'assign', note: whomByWhen(sent) })
    return { problems: [] }
  })
}

const cannotDecide: Problem = {
  field: 'reviewer',
  message: 'Choose an admin who wrote none of these words: nobody approves their own',
}
const gone: Problem = { field: 'dueOn', message: 'Enter a day that is still to come' }
