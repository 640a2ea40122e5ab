/** Ends an interview's life with readers, at once. The reason stays at its address. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import { publications } from '#db/schema/publications.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { cleanText } from '#lib/rules/clean-text.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { dropWhatIsToCome } from './drop-what-is-to-come.ts'
import { findForStep } from './find-for-step.ts'
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
})

/** Refuses: not-found, not-allowed, wrong-state (readers do not see it). */
export function withdraw(desk: Desk, { interview: id, reason }: z.infer<typeof withdrawal>) {
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'withdraw')
    const { live } = publicationsNow(tx, id, desk.now)
    if (live) {
      tx.update(publications)
        .set({ liveUntil: desk.now, withdrawalReason: reason })
        .where(eq(publications.id, live.id))
        .run()
    }
    dropWhatIsToCome(tx, id, desk.now) // a correction under embargo would else bring back what was taken away
    record(tx, desk, { interviewId: id, verb: 'withdraw', note: reason })
    readersSeeAChange(tx)
  })
}
