/** The portrait beside an interview: the one it was approved with, and no other. To be joined with `portraits`. */
import { eq, sql } from 'drizzle-orm'
import { portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'

export const portraitShown = eq(portraits.hash, publications.portraitHash)

/** With the words that were approved for it; what was published before there were any has those that were kept with it. */
export const portraitWithItsWords = {
  hash: portraits.hash,
  alt: sql<string>`coalesce(${publications.portraitAlt}, ${portraits.alt})`,
  credit: sql<string>`coalesce(${publications.portraitCredit}, '')`,
}
