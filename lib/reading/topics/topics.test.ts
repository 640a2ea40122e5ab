/** Topics and regions as readers find them. */
import { and, count, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { publications } from '#db/schema/publications.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { allRegions, allTopics } from './all-tags.ts'
import { regionWithPieces, topicWithPieces } from './tag-with-pieces.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 7))
const now = day(10)

function siteWithEveryKind() {
  const site = aSite()
  const una = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  const piece = (slug: string) => site.interview(slug, una)
  site.publish(piece('one'), { from: day(1), words: 'rope', region: 'Skarholm' })
  site.publish(piece('two'), { from: day(2), words: 'rope', region: 'Aldermere' })
  site.publish(piece('three'), { from: day(3), words: 'ink', region: 'Skarholm' })
  site.publish(piece('embargoed'), { from: day(20), words: 'rope', region: 'Marker' })
  site.publish(piece('withdrawn'), { from: day(2), until: day(5), reason: 'No.', words: 'marker', region: 'Marker' })
  const corrected = piece('corrected')
  site.publish(corrected, { from: day(2), words: 'marker', region: 'Marker' })
  site.publish(corrected, { from: day(4), words: 'ink', region: 'Skarholm' })
  return site
}

/** The slow way, from the one condition that says what is live. */
function countedOneByOne({ db, now: at }: Reader) {
  return db
    .select({ slug: topics.slug, name: topics.name, pieces: count() })
    .from(publishedTopics)
    .innerJoin(topics, eq(topics.id, publishedTopics.topicId))
    .innerJoin(publications, and(eq(publications.id, publishedTopics.publicationId), live(at)))
    .groupBy(topics.id)
    .orderBy(topics.slug)
    .all()
}

test.each([0, 1, 2, 3, 4, 5, 6, 10, 19, 20, 21].map(day))('the counts of %s are what is live then', (at) => {
  const reader = { db: siteWithEveryKind().db, now: at }
  const bySlug = allTopics(reader).sort((one, other) => (one.slug < other.slug ? -1 : 1))
  expect(bySlug).toEqual(countedOneByOne(reader))
})

test('topics and regions come with their live pieces, most first, and those without one do not come', () => {
  const reader = { db: siteWithEveryKind().db, now }
  expect(allTopics(reader).map(({ name, pieces }) => [name, pieces])).toEqual([
    ['ink topic', 2],
    ['rope topic', 2],
  ])
  expect(allRegions(reader).map(({ name, pieces }) => [name, pieces])).toEqual([
    ['Skarholm', 3],
    ['Aldermere', 1],
  ])
})

test('the pieces of one come newest first, by when readers first saw them', () => {
  const reader = { db: siteWithEveryKind().db, now }
  expect(topicWithPieces(reader, 'ink-topic', undefined)?.interviews.map(({ slug }) => slug)).toEqual([
    'three',
    'corrected',
  ])
  expect(regionWithPieces(reader, 'skarholm', undefined)?.interviews.map(({ slug }) => slug)).toEqual([
    'three',
    'corrected',
    'one',
  ])
})

test('what has no live piece is not there, by its name, its slug or a page of it', () => {
  const reader = { db: siteWithEveryKind().db, now }
  for (const slug of ['marker-topic', 'never', '', '%00']) expect(topicWithPieces(reader, slug, undefined)).toBeNull()
  for (const slug of ['marker', 'never']) expect(regionWithPieces(reader, slug, undefined)).toBeNull()
  expect(topicWithPieces({ ...reader, now: day(3) }, 'marker-topic', undefined)?.name).toBe('marker topic')
})

test.each([
  '',
  'x',
  'bnVsbA',
  'WzEsMl0=',
  Buffer.from('[1,2,3]').toString('base64url'),
  Buffer.from('["1",2]').toString('base64url'),
  Buffer.from('[-1,2]').toString('base64url'),
  Buffer.from('[1e300,2]').toString('base64url'),
  Buffer.from('[ 1,2]').toString('base64url'),
  'W'.repeat(10_000),
  ['WzEsMl0'],
])('a page that begins behind %j is none', (after) => {
  expect(topicWithPieces({ db: siteWithEveryKind().db, now }, 'rope-topic', after)).toBeNull()
})

test('page by page, each piece comes once, whatever began at the same moment', () => {
  const site = aSite()
  const una = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  const slugs = Array.from({ length: 47 }, (_, at) => `piece-${at}`)
  for (const [at, slug] of slugs.entries())
    site.publish(site.interview(slug, una), { from: day(1 + Math.floor(at / 30)), words: 'rope', region: 'Skarholm' })
  const reader = { db: site.db, now }
  for (const page of [
    (after: unknown) => topicWithPieces(reader, 'rope-topic', after),
    (after: unknown) => regionWithPieces(reader, 'skarholm', after),
  ]) {
    const seen: string[] = []
    const sizes: number[] = []
    for (let after: string | undefined | null; after !== null; ) {
      const shown = page(after)
      sizes.push(shown?.interviews.length ?? 0)
      seen.push(...(shown?.interviews.map(({ slug }) => slug) ?? []))
      after = shown?.older ?? null
    }
    expect(sizes).toEqual([20, 20, 7])
    expect(seen).toEqual(slugs.toReversed())
  }
})
