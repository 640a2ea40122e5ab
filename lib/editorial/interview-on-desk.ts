/** One interview as the desk shows it: whom it is with, where it stands, its draft, and what this person can do with it now. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import type { drafts } from '#db/schema/drafts.ts'
import { interviews } from '#db/schema/interviews.ts'
import type { Desk } from '#lib/desk.ts'
import { type Holder, holderOf } from '#lib/people/holder.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { settledContent } from '#lib/questions/settle-exchanges.ts'
import type { Known } from '#lib/rules/advice/known.ts'
import { countedInWords } from '#lib/rules/lines/counted-in-words.ts'
import { nextSteps } from '#lib/rules/next-steps.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { Verb } from '#lib/rules/workflow.ts'
import { draftOf } from './draft-of.ts'
import { linesIn, newestImport } from './import-found.ts'
import { type FoundInterview, interviewAtDesk } from './interview-at-desk.ts'
import { knownAtDesk } from './known-at-desk.ts'

export interface InterviewOnDesk {
  interview: FoundInterview
  leader: Holder | null
  draft: typeof drafts.$inferSelect
  savedBy: string
  steps: Verb[]
  known: Known
  /** What was pasted last, where a text was pasted. */
  pasted: string | null
  /** How many words that were, and where they went ("412 words pasted: 371 in fields, 41 left over"); whether it was undone. */
  imported: { counted: string; undone: boolean } | null
}

function leaderOf(tx: Tx, interviewId: number): Holder | null {
  const row = tx.select({ id: interviews.appointmentId }).from(interviews).where(eq(interviews.id, interviewId)).get()
  return row?.id ? holderOf(tx, row.id) : null
}

function settledDraft(tx: Tx, draft: typeof drafts.$inferSelect) {
  return { ...draft, content: settledContent(tx, draft.content) }
}

/** Null where there is no such interview. Refuses: not-found, to whoever has no place at the desk. */
export function interviewOnDesk({ db, actor, now }: Desk, id: number): InterviewOnDesk | null {
  requireRight(actor, 'work')
  const interview = interviewAtDesk(db, id, now)
  if (!interview) return null
  const draft = settledDraft(db, draftOf(db, id))
  const pasted = newestImport(db, id)
  return {
    interview,
    leader: leaderOf(db, id),
    draft,
    savedBy: nameOf(db, draft.savedById),
    steps: nextSteps(actor, interview),
    known: knownAtDesk(db, draft.content),
    pasted: pasted?.text ?? null,
    imported: pasted ? { counted: countedInWords(linesIn(pasted)), undone: pasted.undoneAt !== null } : null,
  }
}
