/** Drops an interview's publications that no reader has seen yet, and what nothing else is found under. Their approvals stay, as what happened. */
import { and, eq, gt, notExists } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'

export function dropWhatIsToCome(tx: Tx, interviewId: number, now: Date) {
  const dropped = tx
    .delete(publications)
    .where(and(eq(publications.interviewId, interviewId), gt(publications.liveFrom, now)))
    .run()
  if (dropped.changes > 0) dropTagsOfNothing(tx)
}

/** Else their spelling, and the place among the slugs that they took, would outlast what nobody has read. */
function dropTagsOfNothing(tx: Tx) {
  const underTopic = tx.select().from(publishedTopics).where(eq(publishedTopics.topicId, topics.id))
  const inRegion = tx.select().from(publications).where(eq(publications.regionId, regions.id))
  tx.delete(topics).where(notExists(underTopic)).run()
  tx.delete(regions).where(notExists(inRegion)).run()
}
