/** Counts a reading into its day's total. Nobody acts here: a reader's browser says what was read, and nothing of who did. */
import { and, eq, sql } from 'drizzle-orm'
import { z } from 'zod'
import { interviews } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { reads } from '#db/schema/reads.ts'
import { change } from '#lib/change.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { dayIn } from '#lib/rules/dates.ts'

/** `quarter`: the furthest that was on the screen, from 0 (opened) to 4 (its end). What else is sent is not looked at. */
export const reading = z.object({
  slug: z.string().max(100),
  length: z.enum(['cut', 'full']),
  quarter: z.number().int().min(0).max(4),
})

/**
 * Takes the institution's time zone: the day is hers. What is not live, and a length that a piece does not have, counts for
 * nothing, so that nobody fills the table from outside. Readers see no change.
 */
export function countRead({ db, now }: Reader, { slug, length, quarter }: z.output<typeof reading>, timeZone: string) {
  change(db, (tx) => {
    const piece = tx
      .select({ interviewId: interviews.id, cutWords: publications.cutWords })
      .from(interviews)
      .innerJoin(publications, eq(publications.interviewId, interviews.id))
      .where(and(eq(interviews.slug, slug), live(now)))
      .get()
    if (!piece || (length === 'cut' && piece.cutWords === null)) return
    tx.insert(reads)
      .values({ interviewId: piece.interviewId, day: dayIn(now, timeZone), length, quarter, count: 1 })
      .onConflictDoUpdate({
        target: [reads.interviewId, reads.day, reads.length, reads.quarter],
        set: { count: sql`${reads.count} + 1` },
      })
      .run()
  })
}
