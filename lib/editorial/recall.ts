/** Takes back what one has sent for approval oneself. */

import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { changeState } from './change-state.ts'
import { findForStep } from './find-for-step.ts'
import type { Named } from './named.ts'
import { record } from './record.ts'

/** Refuses: not-found, not-allowed (somebody else sent it), wrong-state. */
export function recall(desk: Desk, { interview: id }: Named) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'recall')
    changeState(tx, interview, 'recall')
    record(tx, desk, { interviewId: id, verb: 'recall' })
  })
}
