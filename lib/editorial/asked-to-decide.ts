/** Who is asked to decide on an interview, by which day, and who could be asked. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { interviews } from '#db/schema/interviews.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { FoundInterview } from './interview-at-desk.ts'
import { othersWhoApprove } from './others-who-approve.ts'

/** Null where there is no such interview. */
export function askedToDecide(tx: Tx, interviewId: number) {
  const row = tx
    .select({ reviewerId: interviews.reviewerId, reviewer: users.name, dueOn: interviews.dueOn })
    .from(interviews)
    .leftJoin(users, eq(users.id, interviews.reviewerId))
    .where(eq(interviews.id, interviewId))
    .get()
  return row ?? null
}

/** Admins who wrote none of it are on offer. Null where nothing is to be decided. Refuses: not-found, to whoever has no place at the desk. */
export function askingForADecision({ db, actor }: Desk, interview: FoundInterview) {
  requireRight(actor, 'work')
  const asked = askedToDecide(db, interview.id)
  if (!asked || interview.state === 'approved' || interview.discarded) return null
  const reviewers = othersWhoApprove(db, interview, 0).map(({ id, name }) => ({ id, name }))
  return { ...asked, reviewers }
}
