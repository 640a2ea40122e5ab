/** Takes a draft out of the bin: it is as it was. */
import { eq } from 'drizzle-orm'
import { interviews } from '#db/schema/interviews.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { findForStep } from './find-for-step.ts'
import type { Named } from './named.ts'
import { record } from './record.ts'

/** Refuses: not-found, not-allowed (somebody else began it), wrong-state. */
export function recover(desk: Desk, { interview: id }: Named) {
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'recover')
    tx.update(interviews).set({ discardedAt: null }).where(eq(interviews.id, id)).run()
    record(tx, desk, { interviewId: id, verb: 'recover' })
  })
}
