/** What a feed tells of: the newest live pieces of the site, or of one leader, division or topic. */
import { divisionChosen } from '#lib/reading/division-chosen.ts'
import { leaderChosen } from '#lib/reading/leader-chosen.ts'
import { type Narrowing, newestKeys } from '#lib/reading/newest-keys.ts'
import { exchangesOfPieces, piecesToldOf } from '#lib/reading/pieces-whole.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { topicChosen } from '#lib/reading/topics/tag-chosen.ts'

export type FeedSource = {
  /** The address of the page that it follows; '' for the site's. */
  page: string
  /** What it is about; null for all. */
  about: string | null
  pieces: ReturnType<typeof newestWhole>
}

/** What stands at a feed's address: the feed, the way to the page that it follows now, or nothing. */
export type FeedAtAddress = FeedSource | { movedTo: string } | null

/** A feed reader comes back within days, and 30 pieces are months. */
const size = 30

function newestWhole(reader: Reader, narrowing: Narrowing) {
  const ids = newestKeys(reader, { narrowing, after: 'first', limit: size }).map(({ id }) => id)
  const exchanges = Map.groupBy(exchangesOfPieces(reader, ids), ({ publicationId }) => publicationId)
  return piecesToldOf(reader, ids).map((piece) => ({ ...piece, exchanges: exchanges.get(piece.publicationId) ?? [] }))
}

export function feedOfAll(reader: Reader): FeedSource {
  return { page: '', about: null, pieces: newestWhole(reader, {}) }
}

/** Null for a slug that no leader has, and for somebody who never held a post, whom no page is about. */
export function feedOfLeader(reader: Reader, slug: string): FeedAtAddress {
  const leader = leaderChosen(reader, slug)
  if (!leader) return null
  const page = `/leaders/${leader.slug}`
  if (leader.slug !== slug) return { movedTo: page }
  return { page, about: leader.name, pieces: newestWhole(reader, { leaderId: leader.id }) }
}

/** With what lies inside it, as its page has it. */
export function feedOfDivision(reader: Reader, slug: string): FeedAtAddress {
  const division = divisionChosen(reader, slug)
  if (!division) return null
  const page = `/divisions/${division.slug}`
  if (division.slug !== slug) return { movedTo: page }
  return { page, about: division.name, pieces: newestWhole(reader, { divisionIds: division.family }) }
}

/** Null as well while nothing under it is live: its name stays unsaid. */
export function feedOfTopic(reader: Reader, slug: string): FeedAtAddress {
  const topic = topicChosen(reader, slug)
  return topic && { page: `/topics/${slug}`, about: topic.name, pieces: newestWhole(reader, topic.narrowing) }
}
