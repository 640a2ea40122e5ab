/** Of an interview's publications, the one that decides what its readers see: the latest that has begun. */
import { and, eq, gt, lte, notExists, or, sql } from 'drizzle-orm'
import { alias, QueryBuilder } from 'drizzle-orm/sqlite-core'
import { publications } from '#db/schema/publications.ts'

const later = alias(publications, 'later')

/**
 * A condition over `publications`. It decides even when it has ended: else the end of a correction would bring the older
 * wording back. One that is still to come decides nothing: a correction under embargo leaves the live piece as it is.
 */
export function latestBegun(now: Date) {
  const isLater = or(
    gt(later.liveFrom, publications.liveFrom),
    and(eq(later.liveFrom, publications.liveFrom), gt(later.id, publications.id)),
  )
  const laterOnes = new QueryBuilder()
    .select({ one: sql`1` })
    .from(later)
    .where(and(eq(later.interviewId, publications.interviewId), lte(later.liveFrom, now), isLater))
  return and(lte(publications.liveFrom, now), notExists(laterOnes))
}
