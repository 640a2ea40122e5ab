/** Discards what was changed since a live interview was approved: the draft is what was approved last, and what it said is set aside. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { approvals, revisions } from '#db/schema/revisions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { changeState } from './change-state.ts'
import { findForStep } from './find-for-step.ts'
import { keepWording } from './keep-wording.ts'
import { publicationsNow } from './publications-now.ts'
import { record } from './record.ts'
import { draftAsSeen, type SeenDraft } from './seen-draft.ts'
import { takeRevision } from './take-revision.ts'

/** Refuses: not-found, not-allowed, wrong-state, stale (somebody has written in it since). */
export function discardChanges(desk: Desk, seen: SeenDraft) {
  const id = seen.interview
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'discardChanges')
    const draft = draftAsSeen(tx, desk, seen)
    const { id: revisionId } = takeRevision(tx, desk, id, draft.content)
    keepWording(tx, desk, id, { content: approvedWording(tx, id, desk.now), leftOver: draft.leftOver })
    changeState(tx, interview, 'discardChanges')
    record(tx, desk, { interviewId: id, verb: 'discardChanges', revisionId })
  })
}

/** What readers see; or, where a correction is approved and still to come, that: the next words must begin from it. */
function approvedWording(tx: Tx, id: number, now: Date): Content {
  const { live, toCome } = publicationsNow(tx, id, now)
  const newest = toCome.at(-1) ?? live
  const approved = tx
    .select({ content: revisions.content })
    .from(publications)
    .innerJoin(approvals, eq(approvals.id, publications.approvalId))
    .innerJoin(revisions, eq(revisions.id, approvals.revisionId))
    .where(eq(publications.id, newest?.id ?? 0))
    .get()
  if (!approved) throw new Error(`Interview ${id} is live without an approved revision.`)
  return approved.content
}
