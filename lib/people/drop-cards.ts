/** Drops the cards of a leader's interviews, which bear the name: they are drawn anew at the first request. */
import { eq, inArray } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { cards } from '#db/schema/cards.ts'
import { interviews } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'

export function dropCards(tx: Tx, leaderId: number) {
  const theirs = tx
    .select({ id: publications.id })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .where(eq(interviews.leaderId, leaderId))
  tx.delete(cards).where(inArray(cards.publicationId, theirs)).run()
}
