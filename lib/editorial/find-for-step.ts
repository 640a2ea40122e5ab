/** Finds an interview for a step of the workflow, or refuses: not-found, not-allowed, wrong-state. */
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import { mayTake } from '#lib/rules/next-steps.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { notAllowed, wrongState } from '#lib/rules/wording/refusals.ts'
import { isOpen, type Verb } from '#lib/rules/workflow.ts'
import { type FoundInterview, interviewAtDesk } from './interview-at-desk.ts'

export function findForStep(tx: Tx, { actor, now }: Desk, id: number, verb: Verb): FoundInterview {
  requireRight(actor, 'work')
  const interview = interviewAtDesk(tx, id, now)
  if (!interview) throw new Refusal('not-found', 'There is no interview at this address.')
  if (!mayTake(actor, verb, interview)) throw new Refusal('not-allowed', notAllowed[verb])
  if (!isOpen(verb, interview)) throw new Refusal('wrong-state', wrongState(verb, interview))
  return interview
}
