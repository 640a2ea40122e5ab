/** An admin's yes to exact words: the fingerprint that was read is the one that is published, now or under embargo. */
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { approvals, type revisions } from '#db/schema/revisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { changeState } from './change-state.ts'
import { dropWhatIsToCome } from './drop-what-is-to-come.ts'
import { findForStep } from './find-for-step.ts'
import { fingerprint as mark } from './fingerprint.ts'
import { named } from './named.ts'
import { publish } from './publish.ts'
import { record } from './record.ts'
import { readFingerprint, revisionAsRead } from './revision-as-read.ts'
import { shownWith } from './shown-with.ts'

export const approval = named.extend({
  fingerprint: readFingerprint,
  liveFrom: z.date().optional(),
  liveUntil: z.date().optional(),
  /** What a correction tells readers; nothing where they need to know of nothing. */
  changeNote: z.string().min(1).max(limits.note).optional(),
})

/** Without `liveFrom`, live at once. Refuses: not-found, not-allowed (own words), wrong-state, stale (other words than were read). */
export function approve(desk: Desk, { interview: id, fingerprint, liveFrom, ...approved }: z.infer<typeof approval>) {
  const { liveUntil = null, changeNote = null } = approved
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'approve')
    const revision = revisionAsRead(tx, id, fingerprint)
    if (!isShownAsSent(tx, revision)) throw new Refusal('stale', stale.renamed)
    const { id: approvalId } = tx
      .insert(approvals)
      .values({ revisionId: revision.id, fingerprint, approvedAt: desk.now, approvedById: desk.actor.id })
      .returning()
      .get()
    dropWhatIsToCome(tx, id, desk.now) // older words under embargo must not follow newer ones
    publish(tx, interview, { revision, approvalId, liveFrom: liveFrom ?? desk.now, liveUntil, changeNote })
    changeState(tx, interview, 'approve')
    record(tx, desk, { interviewId: id, verb: 'approve', revisionId: revision.id })
    readersSeeAChange(tx)
  })
}

/** Somebody may have corrected the leader's name, the job title or the division since: that, too, is for others to read first. */
function isShownAsSent(tx: Tx, { interviewId, content, fingerprint }: typeof revisions.$inferSelect): boolean {
  return mark(content, shownWith(tx, interviewId)) === fingerprint
}
