/** Puts a draft that was never published into the bin. It can be taken out again for 30 days, as it is. */
import { eq } from 'drizzle-orm'
import { interviews } from '#db/schema/interviews.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { findForStep } from './find-for-step.ts'
import { record } from './record.ts'
import { draftAsSeen, type SeenDraft } from './seen-draft.ts'

/** Refuses: not-found, not-allowed (somebody else began it), wrong-state, stale (somebody has written in it since). */
export function discard(desk: Desk, seen: SeenDraft) {
  return change(desk.db, (tx) => {
    const { id } = findForStep(tx, desk, seen.interview, 'discard')
    draftAsSeen(tx, desk, seen)
    tx.update(interviews).set({ discardedAt: desk.now }).where(eq(interviews.id, id)).run()
    record(tx, desk, { interviewId: id, verb: 'discard' })
  })
}
