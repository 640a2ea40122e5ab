/** Whether something under a topic, or about a region, is live: conditions over `topics` and over `regions`. */
import { and, eq, exists, type SQL } from 'drizzle-orm'
import { publications } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'

export function isSpokenOf({ db, now }: Reader): SQL {
  const pieces = db
    .select({ id: publications.id })
    .from(publishedTopics)
    .innerJoin(publications, eq(publications.id, publishedTopics.publicationId))
    .where(and(eq(publishedTopics.topicId, topics.id), live(now)))
  return exists(pieces)
}

/** The same of a region. */
export function isSpokenAbout({ db, now }: Reader): SQL {
  const pieces = db
    .select({ id: publications.id })
    .from(publications)
    .where(and(eq(publications.regionId, regions.id), live(now)))
  return exists(pieces)
}
