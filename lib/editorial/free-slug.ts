/** An address that no other interview has or ever had: the wished one, or with the next number behind it. */
import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { firstFree } from '#lib/rules/first-free.ts'

function isTaken(tx: Tx, slug: string, interviewId: number): boolean {
  const now = tx
    .select()
    .from(interviews)
    .where(and(eq(interviews.slug, slug), ne(interviews.id, interviewId)))
    .get()
  const ever = tx
    .select()
    .from(slugs)
    .where(and(eq(slugs.slug, slug), ne(slugs.interviewId, interviewId)))
    .get()
  return now !== undefined || ever !== undefined
}

/** Takes the wish and the interview it is for (0 for one that is not there yet). */
export function freeSlug(tx: Tx, wish: string, interviewId: number): string {
  return firstFree(wish, (slug) => isTaken(tx, slug, interviewId))
}
