/** Drops an interview's publications that no reader has seen yet. Their approvals stay, as what happened. */
import { and, eq, gt } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'

export function dropWhatIsToCome(tx: Tx, interviewId: number, now: Date) {
  tx.delete(publications)
    .where(and(eq(publications.interviewId, interviewId), gt(publications.liveFrom, now)))
    .run()
}
