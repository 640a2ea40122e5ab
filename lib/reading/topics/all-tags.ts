/** All topics, and all regions, with how many live pieces each has: most first. One that has none is not there. */
import { count, isNotNull } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { publications } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import { notLive } from '#lib/reading/not-live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { regionCalled, topicCalled } from './called.ts'

type CountedTag = { slug: string; name: string; pieces: number }

/** As many as one page can hold and somebody looks through. */
const listed = 400

type Counted = { id: number | null; pieces: number }[]

function mostFirst(rows: { id: number; slug: string; name: string }[], all: Counted, notHere: Counted): CountedTag[] {
  const away = new Map(notHere.map(({ id, pieces }) => [id, pieces]))
  const live = new Map(all.map(({ id, pieces }) => [id, pieces - (away.get(id) ?? 0)]))
  return rows
    .map(({ id, slug, name }) => ({ slug, name, pieces: live.get(id) ?? 0 }))
    .filter(({ pieces }) => pieces > 0)
    .sort((one, other) => other.pieces - one.pieces || one.name.localeCompare(other.name, 'en'))
    .slice(0, listed)
}

export function allTopics(reader: Reader): CountedTag[] {
  const { topicId, publicationId } = publishedTopics
  const counted = () => reader.db.select({ id: topicId, pieces: count() }).from(publishedTopics).$dynamic()
  const notHere = counted().where(isOneOf(publicationId, notLive(reader)))
  return mostFirst(
    reader.db.select(topicCalled(reader.now)).from(topics).all(),
    counted().groupBy(topicId).all(),
    notHere.groupBy(topicId).all(),
  )
}

export function allRegions(reader: Reader): CountedTag[] {
  const { regionId, id } = publications
  const counted = () => reader.db.select({ id: regionId, pieces: count() }).from(publications).$dynamic()
  const notHere = counted().where(isOneOf(id, notLive(reader)))
  return mostFirst(
    reader.db.select(regionCalled(reader.now)).from(regions).all(),
    counted().where(isNotNull(regionId)).groupBy(regionId).all(),
    notHere.groupBy(regionId).all(),
  )
}
