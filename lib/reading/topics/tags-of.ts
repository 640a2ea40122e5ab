/** The topics and the region of a publication, as its page leads to them, and as it spells them. */
import { eq } from 'drizzle-orm'
import { publications } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import type { Reader } from '#lib/reading/reader.ts'

export function topicsOf({ db }: Reader, publicationId: number) {
  return db
    .select({ name: publishedTopics.name, slug: topics.slug })
    .from(publishedTopics)
    .innerJoin(topics, eq(topics.id, publishedTopics.topicId))
    .where(eq(publishedTopics.publicationId, publicationId))
    .orderBy(publishedTopics.name)
    .all()
}

export function regionOf({ db }: Reader, publicationId: number) {
  const found = db
    .select({ name: publications.region, slug: regions.slug })
    .from(publications)
    .innerJoin(regions, eq(regions.id, publications.regionId))
    .where(eq(publications.id, publicationId))
    .get()
  return found ? { slug: found.slug, name: found.name ?? found.slug } : null
}
