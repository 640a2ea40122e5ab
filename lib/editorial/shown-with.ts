/** Whom and which post an interview is shown with, as they are called at this moment. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { holderOf } from '#lib/people/holder.ts'
import type { ShownWith } from './fingerprint.ts'

export function shownWith(tx: Tx, interviewId: number): ShownWith | null {
  const interview = tx
    .select({ appointmentId: interviews.appointmentId })
    .from(interviews)
    .where(eq(interviews.id, interviewId))
    .get()
  return interview?.appointmentId ? holderOf(tx, interview.appointmentId) : null
}
