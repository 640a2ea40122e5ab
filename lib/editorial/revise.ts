/** Opens an approved interview for new words. What readers see stays as it is until somebody approves them. */

import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { changeState } from './change-state.ts'
import { findForStep } from './find-for-step.ts'
import type { Named } from './named.ts'
import { record } from './record.ts'

/** Refuses: not-found, not-allowed, wrong-state. */
export function revise(desk: Desk, { interview: id }: Named) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'revise')
    changeState(tx, interview, 'revise')
    record(tx, desk, { interviewId: id, verb: 'revise' })
  })
}
