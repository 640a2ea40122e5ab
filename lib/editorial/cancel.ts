/** Cancels what was approved but is not live yet: the publication that was to come is dropped, the draft is open again. */

import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { approvalsToFall } from './approvals-to-fall.ts'
import { changeState } from './change-state.ts'
import { dropWhatIsToCome } from './drop-what-is-to-come.ts'
import { findForStep } from './find-for-step.ts'
import type { Named } from './named.ts'
import { record } from './record.ts'
import { settleSlugs } from './settle-slugs.ts'

/** Refuses: not-found, not-allowed, wrong-state. */
export function cancel(desk: Desk, { interview: id }: Named) {
  return change(desk.db, (tx) => {
    const interview = findForStep(tx, desk, id, 'cancel')
    const fallen = approvalsToFall(tx, id, desk.now)
    dropWhatIsToCome(tx, id, desk.now)
    settleSlugs(tx, interview.leaderId, desk.now)
    changeState(tx, interview, 'cancel')
    record(tx, desk, { interviewId: id, verb: 'cancel', note: fallen })
    readersSeeAChange(tx)
  })
}
