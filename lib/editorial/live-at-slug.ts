/** Which live interview an address leads to, be it a present address or an old one. */
import { and, eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { slugs } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'

/** Gives its number; null where readers find none. */
export function liveAtSlug(tx: Tx, slug: string, now: Date): number | null {
  const found = tx
    .select({ id: slugs.interviewId })
    .from(slugs)
    .innerJoin(publications, eq(publications.interviewId, slugs.interviewId))
    .where(and(eq(slugs.slug, slug), live(now)))
    .get()
  return found?.id ?? null
}
