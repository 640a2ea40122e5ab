/** How topics and regions are spelt for readers. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { livePiece } from '#lib/reading/live-piece.ts'
import { search } from '#lib/reading/search/search.ts'
import { allRegions, allTopics } from './all-tags.ts'
import { regionWithPieces, topicWithPieces } from './tag-with-pieces.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 7))

/** One topic and one region, written in four ways: in a draft's approval that is to come, in what was withdrawn, and in two that are live. */
function spelt() {
  const site = aSite()
  const una = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  site.publish(site.interview('to-come', una), { from: day(20), words: 'ROPE', region: 'SKARHOLM' })
  site.publish(site.interview('one', una), { from: day(1), words: 'Rope', region: 'Skarholm' })
  site.publish(site.interview('two', una), { from: day(3), words: 'rope', region: 'skarholm' })
  const gone = { from: day(5), until: day(7), reason: 'No.', words: 'roPe', region: 'skarHolm' }
  site.publish(site.interview('gone', una), gone)
  readersSeeAChange(site.db)
  return (at: Date) => ({ db: site.db, now: at })
}

test.each([
  [2, 'Rope topic', 'Skarholm'],
  [4, 'rope topic', 'skarholm'],
  [6, 'roPe topic', 'skarHolm'],
  [8, 'rope topic', 'skarholm'],
  [21, 'ROPE topic', 'SKARHOLM'],
])('on day %i they are called as the newest spells them that can be read then', (at, topic, region) => {
  const reader = spelt()(day(at))
  expect(allTopics(reader).map(({ name }) => name)).toEqual([topic])
  expect(allRegions(reader).map(({ name }) => name)).toEqual([region])
  expect(topicWithPieces(reader, 'rope-topic', undefined)?.name).toBe(topic)
  expect(regionWithPieces(reader, 'skarholm', undefined)?.name).toBe(region)
  const asked = { q: '', chosen: { topic: 'rope-topic', region: 'skarholm' }, page: 1 }
  const found = search(reader, asked, 'Europe/London')
  expect(found.choices.map(({ name }) => name)).toEqual([topic, region])
  const offered = found.facets.filter(({ filter }) => filter === 'topic' || filter === 'region')
  expect(offered.flatMap(({ choices }) => choices.map(({ name }) => name))).toEqual([topic, region])
})

test('a piece has them as it was approved', () => {
  const reader = spelt()(day(8))
  expect(livePiece(reader, 'one')).toMatchObject({ topics: [{ name: 'Rope topic' }], region: { name: 'Skarholm' } })
  expect(livePiece(reader, 'two')).toMatchObject({ topics: [{ name: 'rope topic' }], region: { name: 'skarholm' } })
})
