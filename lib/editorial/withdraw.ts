/** Ends an interview's life with readers, at once. The reason stays at its address, or the address leads to what took its place. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { cleanText } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { openLineField } from '#lib/rules/line-field.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { slugInAddress } from '#lib/rules/slug-in-address.ts'
import { withdrawals } from '#lib/rules/withdrawals.ts'
import { dropWhatIsToCome } from './drop-what-is-to-come.ts'
import { findForStep } from './find-for-step.ts'
import { liveAtSlug } from './live-at-slug.ts'
import { named } from './named.ts'
import { publicationsNow } from './publications-now.ts'
import { record } from './record.ts'

export const withdrawal = named.extend({
  reason: z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, 'Write a reason; readers will see it at the interview’s address')
        .max(limits.reason, `Shorten the reason to ${limits.reason} characters`),
    ),
  as: z.enum(withdrawals, 'Choose how it is withdrawn').optional(),
  /** The address of the interview that took its place, as somebody copies it. */
  movedTo: openLineField(limits.linkUrl.save).optional(),
})

/** Without `as`, for a reason. Gives the problems, none when it is done. Refuses: not-found, not-allowed, wrong-state (readers do not see it). */
export function withdraw(desk: Desk, input: z.infer<typeof withdrawal>): { problems: Problem[] } {
  const { interview: id, reason, as = 'withdrawn', movedTo = '' } = input
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'withdraw')
    const successor = as === 'moved' ? successorOf(tx, desk, id, movedTo) : { id: null }
    if ('problem' in successor) return { problems: [{ field: 'movedTo', message: successor.problem }] }
    const { live } = publicationsNow(tx, id, desk.now)
    if (live) {
      tx.update(publications)
        .set({ liveUntil: desk.now, withdrawalReason: reason, withdrawnAs: as, movedToId: successor.id })
        .where(eq(publications.id, live.id))
        .run()
    }
    dropWhatIsToCome(tx, id, desk.now) // a correction under embargo would else bring back what was taken away
    record(tx, desk, { interviewId: id, verb: 'withdraw', note: reason })
    readersSeeAChange(tx)
    return { problems: [] }
  })
}

/** Readers are sent only to where there is something to read. */
function successorOf(tx: Tx, { now }: Desk, id: number, address: string): { id: number } | { problem: string } {
  const successor = liveAtSlug(tx, slugInAddress(address), now)
  if (successor === null) return { problem: 'Enter the address of an interview that readers can see now' }
  if (successor === id) return { problem: 'Enter the address of another interview: this one is going' }
  return { id: successor }
}
