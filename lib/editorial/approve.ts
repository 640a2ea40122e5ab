/** An admin's yes to exact words: the fingerprint that was read is the one that is published, now or under embargo. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { approvals, type revisions } from '#db/schema/revisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { tellApproved } from '#lib/mail/tell.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { approvalsToFall } from './approvals-to-fall.ts'
import { changeState } from './change-state.ts'
import { dropWhatIsToCome } from './drop-what-is-to-come.ts'
import { findForStep } from './find-for-step.ts'
import { fingerprint as mark } from './fingerprint.ts'
import { named } from './named.ts'
import { publish } from './publish.ts'
import { record } from './record.ts'
import { rememberLook } from './remember-look.ts'
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
export function approve(desk: Desk, approved: z.infer<typeof approval>) {
  return change(desk.db, (tx) => approveAs(tx, desk, 'approve', approved))
}

type Approving = z.infer<typeof approval> & { aloneReason?: string }

/** Inside a transaction: by somebody else, as is the rule, or alone, with a reason. */
export function approveAs(tx: Tx, desk: Desk, verb: 'approve' | 'approveAlone', approved: Approving) {
  const { interview: id, fingerprint, liveFrom, liveUntil = null, changeNote = null, aloneReason } = approved
  const interview = findForStep(tx, desk, id, verb)
  const revision = revisionAsRead(tx, id, fingerprint)
  if (!isShownAsSent(tx, revision)) throw new Refusal('stale', stale.renamed)
  const { id: approvalId } = tx
    .insert(approvals)
    .values({ revisionId: revision.id, fingerprint, approvedAt: desk.now, approvedById: desk.actor.id, aloneReason })
    .returning()
    .get()
  const fallen = approvalsToFall(tx, id, desk.now)
  dropWhatIsToCome(tx, id, desk.now) // older words under embargo must not follow newer ones
  publish(tx, interview, { revision, approvalId, liveFrom: liveFrom ?? desk.now, liveUntil, changeNote })
  changeState(tx, interview, verb)
  rememberLook(tx, desk, id, revision.id)
  const event = record(tx, desk, { interviewId: id, verb, revisionId: revision.id, note: aloneReason ?? fallen })
  tellApproved(tx, desk, { interviewId: id, event }, liveFrom ?? desk.now)
  askNobody(tx, id)
  readersSeeAChange(tx)
}

/** Who was asked to decide has been answered for. */
function askNobody(tx: Tx, id: number) {
  tx.update(interviews).set({ reviewerId: null, dueOn: null }).where(eq(interviews.id, id)).run()
}

/** Somebody may have corrected the leader's name, the job title or the division since: that, too, is for others to read first. */
function isShownAsSent(tx: Tx, { interviewId, content, fingerprint }: typeof revisions.$inferSelect): boolean {
  return mark(content, shownWith(tx, interviewId)) === fingerprint
}
