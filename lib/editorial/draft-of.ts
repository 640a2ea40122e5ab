/** The draft of an interview: every interview has one, from its first moment. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { drafts } from '#db/schema/drafts.ts'

export function draftOf(tx: Tx, interviewId: number) {
  const draft = tx.select().from(drafts).where(eq(drafts.interviewId, interviewId)).get()
  if (!draft) throw new Error(`Interview ${interviewId} has no draft.`)
  return draft
}
