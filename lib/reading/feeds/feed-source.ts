/** What a feed tells of: the newest live pieces of the site, or of one leader, division or topic. */
import { eq } from 'drizzle-orm'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { topics } from '#db/schema/topics.ts'
import { allDivisions, familyOf } from '#lib/reading/division-family.ts'
import { type Narrowing, newestKeys } from '#lib/reading/newest-keys.ts'
import { exchangesOfPieces, piecesToldOf } from '#lib/reading/pieces-whole.ts'
import type { Reader } from '#lib/reading/reader.ts'

export type FeedSource = {
  /** The address of the page that it follows; '' for the site's. */
  page: string
  /** What it is about; null for all. */
  about: string | null
  pieces: ReturnType<typeof newestWhole>
}

/** A feed reader comes back within days, and 30 pieces are months. */
const size = 30

function newestWhole(reader: Reader, narrowing: Narrowing) {
  const ids = newestKeys(reader, { narrowing, after: 'newest', limit: size }).map(({ id }) => id)
  const exchanges = Map.groupBy(exchangesOfPieces(reader, ids), ({ publicationId }) => publicationId)
  return piecesToldOf(reader, ids).map((piece) => ({ ...piece, exchanges: exchanges.get(piece.publicationId) ?? [] }))
}

export function feedOfAll(reader: Reader): FeedSource {
  return { page: '', about: null, pieces: newestWhole(reader, {}) }
}

/** Null for a slug that no leader has, and for somebody who never held a post, whom no page is about. */
export function feedOfLeader(reader: Reader, slug: string): FeedSource | null {
  const leader = reader.db
    .select({ id: leaders.id, name: leaders.name })
    .from(leaders)
    .innerJoin(appointments, eq(appointments.leaderId, leaders.id))
    .where(eq(leaders.slug, slug))
    .get()
  if (!leader) return null
  return { page: `/leaders/${slug}`, about: leader.name, pieces: newestWhole(reader, { leaderId: leader.id }) }
}

/** With what lies inside it, as its page has it. */
export function feedOfDivision(reader: Reader, slug: string): FeedSource | null {
  const division = reader.db.select().from(divisions).where(eq(divisions.slug, slug)).get()
  if (!division) return null
  const divisionIds = familyOf(division, allDivisions(reader.db)).map(({ id }) => id)
  return { page: `/divisions/${slug}`, about: division.name, pieces: newestWhole(reader, { divisionIds }) }
}

/** Null as well while nothing under it is live: its name stays unsaid. */
export function feedOfTopic(reader: Reader, slug: string): FeedSource | null {
  const topic = reader.db.select().from(topics).where(eq(topics.slug, slug)).get()
  const pieces = topic ? newestWhole(reader, { topicId: topic.id }) : []
  return topic && pieces.length > 0 ? { page: `/topics/${slug}`, about: topic.name, pieces } : null
}
