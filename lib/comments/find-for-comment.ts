/** Finds an interview that somebody wants to comment on, or refuses: not-found, not-allowed; wrong-state, where it lies in the bin. */
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import { type FoundInterview, interviewAtDesk } from '#lib/editorial/interview-at-desk.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'

export function findForComment(tx: Tx, { actor, now }: Desk, id: number): FoundInterview {
  requireRight(actor, 'comment')
  const interview = interviewAtDesk(tx, id, now)
  if (!interview) throw new Refusal('not-found', 'There is no interview at this address.')
  if (interview.discarded)
    throw new Refusal('wrong-state', 'This interview lies in the bin: take it out to comment on it.')
  return interview
}
