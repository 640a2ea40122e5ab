/** What topics and regions are called: as the newest live publication under each spells it. How somebody spelled it whom nobody can read is not told. */
import { type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import { live } from '#lib/reading/live.ts'

/** The columns of a topic, to be selected from `topics`; where nothing under it is live, its slug stands for its name. */
export const topicCalled = (now: Date) => ({
  id: topics.id,
  slug: topics.slug,
  name: newest(
    sql`select published_topics.name from published_topics join publications on publications.id = published_topics.publication_id
      where published_topics.topic_id = topics.id and ${live(now)} order by published_topics.first_live_from desc, publications.interview_id desc`,
    topics.slug,
  ),
})

/** The same of a region. */
export const regionCalled = (now: Date) => ({
  id: regions.id,
  slug: regions.slug,
  name: newest(
    sql`select publications.region from publications
      where publications.region_id = regions.id and ${live(now)} order by publications.first_live_from desc, publications.interview_id desc`,
    regions.slug,
  ),
})

const newest = (names: SQL, slug: SQLiteColumn) => sql<string>`coalesce((${names} limit 1), ${slug})`
