/** An admin's yes to words of their own, where there is nobody else to ask: with a reason, and on a list until somebody else has looked. */
import { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { cleanText } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { notAllowed } from '#lib/rules/wording/refusals.ts'
import { approval, approveAs } from './approve.ts'
import { findForStep } from './find-for-step.ts'
import { othersWhoApprove } from './others-who-approve.ts'

export const approvalAlone = approval.extend({
  reason: z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, 'Write why nobody else could read it first')
        .max(limits.reason, `Shorten the reason to ${limits.reason} characters`),
    ),
})

/** Refuses: not-found; not-allowed, also where another admin is there who wrote none of it; wrong-state; stale (other words than were read). */
export function approveAlone(desk: Desk, { reason, ...approved }: z.infer<typeof approvalAlone>) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, approved.interview, 'approveAlone')
    if (othersWhoApprove(tx, interview, desk.actor.id).length > 0)
      throw new Refusal('not-allowed', notAllowed.approveAlone)
    approveAs(tx, desk, 'approveAlone', { ...approved, aloneReason: reason })
  })
}
