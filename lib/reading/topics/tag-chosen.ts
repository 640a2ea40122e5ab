/** The topic, or the region, that an address means: one under which something is live. The name of any other stays unsaid. */
import { and, eq } from 'drizzle-orm'
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import type { Narrowing } from '#lib/reading/newest-keys.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { regionCalled, topicCalled } from './called.ts'
import { isSpokenAbout, isSpokenOf } from './is-spoken-of.ts'

/** `narrowing` is what narrows a list to it. */
export type TagChosen = { slug: string; name: string; narrowing: Narrowing }

/** Takes a slug; null for one that no topic of readers' has. */
export function topicChosen(reader: Reader, slug: string): TagChosen | null {
  const topic = reader.db
    .select(topicCalled(reader.now))
    .from(topics)
    .where(and(eq(topics.slug, slug), isSpokenOf(reader)))
    .get()
  return topic ? { slug, name: topic.name, narrowing: { topicId: topic.id } } : null
}

/** The same of a region. */
export function regionChosen(reader: Reader, slug: string): TagChosen | null {
  const region = reader.db
    .select(regionCalled(reader.now))
    .from(regions)
    .where(and(eq(regions.slug, slug), isSpokenAbout(reader)))
    .get()
  return region ? { slug, name: region.name, narrowing: { regionId: region.id } } : null
}
