/** An admin's yes to exact words: the fingerprint that was read is the one that is published, now or under embargo. */
import { z } from 'zod'
import { approvals } from '#db/schema/revisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { changeState } from './change-state.ts'
import { dropWhatIsToCome } from './drop-what-is-to-come.ts'
import { findForStep } from './find-for-step.ts'
import { named } from './named.ts'
import { publish } from './publish.ts'
import { record } from './record.ts'
import { readFingerprint, revisionAsRead } from './revision-as-read.ts'

export const approval = named.extend({
  fingerprint: readFingerprint,
  liveFrom: z.date().optional(),
  liveUntil: z.date().optional(),
})

/** Without `liveFrom`, live at once. Refuses: not-found, not-allowed (own words), wrong-state, stale (other words than were read). */
export function approve(desk: Desk, { interview: id, fingerprint, liveFrom, liveUntil }: z.infer<typeof approval>) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'approve')
    const revision = revisionAsRead(tx, id, fingerprint)
    const { id: approvalId } = tx
      .insert(approvals)
      .values({ revisionId: revision.id, fingerprint, approvedAt: desk.now, approvedById: desk.actor.id })
      .returning()
      .get()
    dropWhatIsToCome(tx, id, desk.now) // older words under embargo must not follow newer ones
    publish(tx, interview, { revision, approvalId, liveFrom: liveFrom ?? desk.now, liveUntil: liveUntil ?? null })
    changeState(tx, interview, 'approve')
    record(tx, desk, { interviewId: id, verb: 'approve', revisionId: revision.id })
    readersSeeAChange(tx)
  })
}
