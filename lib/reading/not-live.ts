/** The publications that `live` leaves out: few beside 100,000 that are live, so whoever counts those counts all and takes these away. */
import { gt, lte } from 'drizzle-orm'
import { publications } from '#db/schema/publications.ts'
import type { Reader } from './reader.ts'

/** What is still to come, what came to its end, what a newer one has replaced. Three questions, because each has its index, and one "or" has none. */
export function notLive({ db, now }: Reader): number[] {
  const { id, liveFrom, liveUntil, supersededAt } = publications
  const ids = [gt(liveFrom, now), lte(liveUntil, now), lte(supersededAt, now)].flatMap((where) =>
    db.select({ id }).from(publications).where(where).all(),
  )
  return [...new Set(ids.map((row) => row.id))]
}
