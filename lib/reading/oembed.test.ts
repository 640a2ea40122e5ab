/** What other tools get to show in place of a link. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { oembed, writeOembed } from './oembed.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')
const site = { publicUrl: 'https://sixty.example', institution: 'Aldermere' }

function aSiteWithPieces() {
  const it = aSite()
  const una = it.post({ by: it.leader('Una Marr'), in: it.division('archive'), as: 'Archivist & <Keeper>' })
  const words = { from: before, words: '<script>', portraitHash: it.portrait('una').hash }
  const { id } = it.publish(it.interview('una-marr', una), words)
  it.publish(it.interview('to-come', una), { from: ahead })
  it.publish(it.interview('withdrawn', una), { from: before, until: before, reason: 'Wrong.' })
  it.interview('a-draft', una)
  return { id, reader: { db: it.db, now } }
}

test('a link to an interview becomes a quotation with its source, in which no text is markup', () => {
  const { id, reader } = aSiteWithPieces()
  expect(oembed(reader, { url: 'https://sixty.example/interviews/una-marr?cut#first' }, site)).toEqual({
    version: '1.0',
    type: 'rich',
    provider_name: 'Sixty Seconds, Aldermere',
    provider_url: 'https://sixty.example/',
    title: '<script> headline',
    author_name: 'Una Marr',
    author_url: 'https://sixty.example/leaders/una-marr',
    html: '<blockquote><p><strong>&lt;script&gt; headline</strong></p><p>&lt;script&gt; standfirst</p><footer><a href="https://sixty.example/interviews/una-marr">Una Marr, Archivist &amp; &lt;Keeper&gt;</a></footer></blockquote>',
    width: 600,
    height: 200,
    thumbnail_url: `https://sixty.example/cards/${id}.jpg`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
  })
})

test.each([
  [{ maxwidth: 800 }, { width: 600, thumbnail_width: 600, thumbnail_height: 314 }],
  [
    { maxwidth: 400, maxheight: 100 },
    { width: 400, height: 100, thumbnail_url: undefined },
  ],
])('it keeps to %j', (limits, kept) => {
  const embedded = oembed(
    aSiteWithPieces().reader,
    { url: 'https://sixty.example/interviews/una-marr', ...limits },
    site,
  )
  expect(embedded?.thumbnail_url).toEqual(
    'thumbnail_url' in kept ? undefined : expect.stringContaining('-share-600.jpeg'),
  )
  for (const [name, value] of Object.entries(kept)) expect(embedded?.[name]).toEqual(value)
})

test.each([
  'https://sixty.example/interviews/to-come',
  'https://sixty.example/interviews/withdrawn',
  'https://sixty.example/interviews/a-draft',
  'https://sixty.example/interviews/nobody',
  'https://sixty.example/leaders/una-marr',
  'https://elsewhere.example/interviews/una-marr',
  '/interviews/una-marr',
  'javascript:alert(1)',
  '',
])('there is nothing to show for %j', (url) => {
  expect(oembed(aSiteWithPieces().reader, { url }, site)).toBeNull()
})

test('in XML it is spelt so that it can be read', () => {
  expect(writeOembed({ title: 'a < b & c', width: 3 }, 'xml')).toContain(
    '<oembed><title>a &lt; b &amp; c</title><width>3</width></oembed>',
  )
})
