/** What feeds tell, and by which rules they are written. */
import { expect, test } from 'vitest'
import { z } from 'zod'
import { aSite } from '#db/a-site.ts'
import { divisionSlugs } from '#db/schema/divisions.ts'
import { leaderSlugs } from '#db/schema/leaders.ts'
import { type FeedAtAddress, feedOfAll, feedOfDivision, feedOfLeader, feedOfTopic } from './feed-source.ts'
import { writeFeed } from './write-feed.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const later = new Date('2026-01-05T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')
const site = { publicUrl: 'https://sixty.example', institution: 'Aldermere & <Sons>' }

function aSiteWithPieces() {
  const it = aSite()
  const archive = it.division('archive')
  const una = it.post({ by: it.leader('Una Marr'), in: it.division('stacks', archive), as: 'Archivist' })
  const ben = it.post({ by: it.leader('Ben Oduya'), in: it.division('kitchens'), as: 'Cook' })
  it.publish(it.interview('una-marr', una), { from: before, words: 'soup' })
  const corrected = it.interview('ben-oduya', ben)
  it.publish(corrected, { from: before, words: 'marker' })
  it.publish(corrected, { from: later, words: 'a < b & "c"' })
  it.publish(it.interview('marker-to-come', una), { from: ahead, words: 'marker' })
  it.interview('marker-draft', ben)
  it.db.insert(leaderSlugs).values({ slug: 'una-mar', leaderId: una.leaderId }).run()
  it.db.insert(divisionSlugs).values({ slug: 'archives', divisionId: archive.id }).run()
  return { ...it, reader: { db: it.db, now } }
}

const slugs = (at: FeedAtAddress) => at && 'pieces' in at && at.pieces.map(({ slug }) => slug)

test('a feed has its own pieces and no others', () => {
  const { reader } = aSiteWithPieces()
  expect(slugs(feedOfAll(reader))).toEqual(['ben-oduya', 'una-marr'])
  expect(slugs(feedOfLeader(reader, 'una-marr'))).toEqual(['una-marr'])
  expect(slugs(feedOfDivision(reader, 'archive'))).toEqual(['una-marr'])
  expect(slugs(feedOfDivision(reader, 'kitchens'))).toEqual(['ben-oduya'])
  expect(slugs(feedOfTopic(reader, 'soup-topic'))).toEqual(['una-marr'])
})

test('what nobody may know of has no feed', () => {
  const { reader } = aSiteWithPieces()
  expect(feedOfTopic(reader, 'marker-topic')).toBeNull()
  expect(feedOfLeader(reader, 'nobody')).toBeNull()
  expect(feedOfDivision(reader, 'nowhere')).toBeNull()
})

test('a feed whose page has another address now leads on to it', () => {
  const { reader } = aSiteWithPieces()
  expect(feedOfLeader(reader, 'una-mar')).toEqual({ movedTo: '/leaders/una-marr' })
  expect(feedOfDivision(reader, 'archives')).toEqual({ movedTo: '/divisions/archive' })
})

test.each(['atom', 'json'] as const)('nothing unpublished is in the %s feed, and nothing of now', (format) => {
  const { db } = aSiteWithPieces()
  const written = writeFeed(feedOfAll({ db, now }), format, site)
  expect(written).not.toContain('marker')
  expect(written).toContain('soup answer')
  const anHourLater = new Date(now.getTime() + 3_600_000)
  expect(writeFeed(feedOfAll({ db, now: anHourLater }), format, site)).toBe(written)
})

const moment = z.iso.datetime()
const address = z.url()

/** What version 1.1 asks for, and what we promise beside it. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string(),
  language: z.literal('en-GB'),
  items: z.array(
    z.strictObject({
      id: address,
      url: address,
      title: z.string().min(1),
      summary: z.string(),
      content_html: z.string().min(1),
      image: address,
      date_published: moment,
      date_modified: moment,
      authors: z.array(z.strictObject({ name: z.string().min(1), url: address })).min(1),
      tags: z.array(z.string()),
    }),
  ),
})

test('a JSON feed is one by version 1.1, with every address whole', () => {
  const { reader } = aSiteWithPieces()
  const feed = jsonFeed.parse(JSON.parse(writeFeed(feedOfAll(reader), 'json', site)))
  expect(feed.title).toBe('Sixty Seconds, Aldermere & <Sons>')
  expect(feed.feed_url).toBe('https://sixty.example/feed.json')
  const [corrected] = feed.items
  expect(corrected).toMatchObject({
    id: 'https://sixty.example/interviews/ben-oduya',
    title: 'a < b & "c" headline',
    date_published: before.toISOString(),
    date_modified: later.toISOString(),
    authors: [{ name: 'Ben Oduya', url: 'https://sixty.example/leaders/ben-oduya' }],
    tags: ['a < b & "c" topic'],
  })
  expect(corrected?.content_html).toContain('<h2>a &lt; b &amp; &quot;c&quot; heading</h2>')
})

test('an Atom feed has what its RFC asks of a feed and of each entry, and is spelt so that it can be read', () => {
  const { reader } = aSiteWithPieces()
  const feed = writeFeed(feedOfAll(reader), 'atom', site)
  const [head = '', ...entries] = feed.split('<entry>')
  expect(head).toContain('<id>https://sixty.example/</id>')
  expect(head).toContain('<title>Sixty Seconds, Aldermere &amp; &lt;Sons&gt;</title>')
  expect(head).toContain(`<updated>${later.toISOString()}</updated>`)
  expect(head).toContain('<link rel="self" href="https://sixty.example/feed.atom"/>')
  expect(entries).toHaveLength(2)
  const [corrected = ''] = entries
  expect(corrected).toContain('<id>https://sixty.example/interviews/ben-oduya</id>')
  expect(corrected).toContain('<title type="html"><![CDATA[a &lt; b &amp; &quot;c&quot; headline]]></title>')
  expect(corrected).toContain(`<published>${before.toISOString()}</published>`)
  expect(corrected).toContain(`<updated>${later.toISOString()}</updated>`)
  expect(corrected).toMatch(/<author>\s*<name>Ben Oduya<\/name>/)
  expect(corrected).toContain('label="a ‹ b &amp; &quot;c&quot; topic"')
  expect(corrected).toMatch(/<content type="html"><!\[CDATA\[.*<\/p>\]\]><\/content>/)
})

test('a feed of nothing is a feed', () => {
  const { reader, leader, post, division } = aSiteWithPieces()
  post({ by: leader('New Here'), in: division('gate'), as: 'Porter' })
  const gate = feedOfDivision(reader, 'gate')
  if (!gate || 'movedTo' in gate) throw new Error('The gate has a feed.')
  const empty = writeFeed(gate, 'atom', site)
  expect(empty).toContain('<updated>1970-01-01T00:00:00.000Z</updated>')
  expect(empty).not.toContain('<entry>')
})
