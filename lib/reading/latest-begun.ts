/** Of an interview's publications, the one that decides what its readers see: the latest that has begun. */
import { and, gt, isNull, lte, or } from 'drizzle-orm'
import { publications } from '#db/schema/publications.ts'

/**
 * A condition over `publications`. It decides even when it has ended: else the end of a correction would bring the older
 * wording back. One that is still to come decides nothing: a correction under embargo leaves the live piece as it is.
 */
export function latestBegun(now: Date) {
  const { liveFrom, supersededAt } = publications
  return and(lte(liveFrom, now), or(isNull(supersededAt), gt(supersededAt, now)))
}
