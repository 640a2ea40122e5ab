/** What an interview's publications are doing at this moment: the one that readers see, and those still to come. */
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'

export function publicationsNow(tx: Tx, interviewId: number, now: Date) {
  const ofInterview = eq(publications.interviewId, interviewId)
  return {
    live:
      tx
        .select()
        .from(publications)
        .where(and(ofInterview, live(now)))
        .get() ?? null,
    toCome: tx
      .select()
      .from(publications)
      .where(and(ofInterview, gt(publications.liveFrom, now)))
      .orderBy(asc(publications.liveFrom))
      .all(),
  }
}
