/** The topics and the region of a publication, as its page leads to them. */
import { eq } from 'drizzle-orm'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import type { Reader } from '#lib/reading/reader.ts'

export function topicsOf({ db }: Reader, publicationId: number) {
  return db
    .select({ name: topics.name, slug: topics.slug })
    .from(publishedTopics)
    .innerJoin(topics, eq(topics.id, publishedTopics.topicId))
    .where(eq(publishedTopics.publicationId, publicationId))
    .orderBy(topics.name)
    .all()
}

export function regionOf({ db }: Reader, regionId: number | null) {
  if (regionId === null) return null
  return (
    db.select({ name: regions.name, slug: regions.slug }).from(regions).where(eq(regions.id, regionId)).get() ?? null
  )
}
