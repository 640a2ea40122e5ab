/** Gives the topics that were published before topics had pages of their own their rows. Does nothing the second time. */
import { and, eq, ne, notExists, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications } from '#db/schema/publications.ts'
import { publishedTopics } from '#db/schema/topics.ts'
import { change } from '#lib/change.ts'
import { tagPublication } from './tag-publication.ts'

/** In the code and not in the migration: SQL knows neither slugs nor which letters are the same without their accents. */
export function tagWhatWasPublished(db: Tx) {
  const itsTopics = db.select().from(publishedTopics).where(eq(publishedTopics.publicationId, publications.id))
  const untagged = db
    .select({ id: publications.id, topics: publications.topics })
    .from(publications)
    .where(and(ne(publications.topics, sql`'[]'`), notExists(itsTopics)))
    .all()
  if (untagged.length === 0) return
  change(db, (tx) => {
    for (const publication of untagged) tagPublication(tx, publication)
  })
}
