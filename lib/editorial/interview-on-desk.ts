/** One interview as the desk shows it: whom it is with, where it stands, its draft, and what this person can do with it now. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { type drafts, imports } from '#db/schema/drafts.ts'
import { interviews } from '#db/schema/interviews.ts'
import type { Desk } from '#lib/desk.ts'
import { type Holder, holderOf } from '#lib/people/holder.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { nextSteps } from '#lib/rules/next-steps.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { Verb } from '#lib/rules/workflow.ts'
import { draftOf } from './draft-of.ts'
import { type FoundInterview, interviewAtDesk } from './interview-at-desk.ts'

export interface InterviewOnDesk {
  interview: FoundInterview
  leader: Holder | null
  draft: typeof drafts.$inferSelect
  savedBy: string
  steps: Verb[]
  /** What was pasted, where it began with a pasted text. */
  pasted: string | null
}

function leaderOf(tx: Tx, interviewId: number): Holder | null {
  const row = tx.select({ id: interviews.appointmentId }).from(interviews).where(eq(interviews.id, interviewId)).get()
  return row?.id ? holderOf(tx, row.id) : null
}

/** Null where there is no such interview. Refuses: not-found, to whoever has no place at the desk. */
export function interviewOnDesk({ db, actor, now }: Desk, id: number): InterviewOnDesk | null {
  requireRight(actor, 'work')
  const interview = interviewAtDesk(db, id, now)
  if (!interview) return null
  const draft = draftOf(db, id)
  return {
    interview,
    leader: leaderOf(db, id),
    draft,
    savedBy: nameOf(db, draft.savedById),
    steps: nextSteps(actor, interview),
    pasted: db.select({ text: imports.text }).from(imports).where(eq(imports.interviewId, id)).get()?.text ?? null,
  }
}
