/** One topic, or one region, with a page of its live pieces. */
import { eq } from 'drizzle-orm'
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import { cursorIn } from '#lib/reading/cursor.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { piecesOfRegion, piecesOfTopic } from './pieces-of.ts'

/** Takes `after` as the address has it. Null for a slug that no topic has, and where nothing of it is live: its name stays unsaid. */
export function topicWithPieces(reader: Reader, slug: string, after: unknown) {
  const topic = reader.db.select().from(topics).where(eq(topics.slug, slug)).get()
  const from = cursorIn(after)
  if (!topic || from === null) return null
  const page = piecesOfTopic(reader, topic.id, from)
  return page.interviews.length > 0 ? { slug, name: topic.name, first: from === 'newest', ...page } : null
}

/** The same of a region. */
export function regionWithPieces(reader: Reader, slug: string, after: unknown) {
  const region = reader.db.select().from(regions).where(eq(regions.slug, slug)).get()
  const from = cursorIn(after)
  if (!region || from === null) return null
  const page = piecesOfRegion(reader, region.id, from)
  return page.interviews.length > 0 ? { slug, name: region.name, first: from === 'newest', ...page } : null
}
