/** Whether readers were ever given an address for this interview. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { slugs } from '#db/schema/interviews.ts'

export function hasBeenPublished(tx: Tx, interviewId: number): boolean {
  return tx.select().from(slugs).where(eq(slugs.interviewId, interviewId)).get() !== undefined
}
