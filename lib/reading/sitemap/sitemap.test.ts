/** What the sitemap names. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { questions } from '#db/schema/questions.ts'
import { sitemapIndex, sitemapPart } from './sitemap.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')
const here = 'https://sixty.example'

function aSiteWithPages() {
  const site = aSite()
  const asked = (slug: string) => site.db.insert(questions).values({ slug, addedAt: before }).returning().get().id
  const una = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  site.leader('Never Held')
  const live = site.interview('una-marr', una)
  site.publish(live, { from: before, region: 'Old Town', asks: asked('why-a-desk') })
  const ended = {
    from: before,
    until: before,
    reason: 'Wrong.',
    words: 'marker',
    region: 'Marker',
    asks: asked('marker'),
  }
  site.publish(site.interview('marker-ended', una), ended)
  site.publish(site.interview('marker-to-come', una), { from: ahead, words: 'marker' })
  site.interview('marker-draft', una)
  site.issue(4, [live], before)
  site.issue(5, [live])
  return { db: site.db, now }
}

const addressesIn = (xml: string | null) => [...(xml ?? '').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, loc]) => loc)

test('every page that readers can open is in one part, and nothing else is', () => {
  const reader = aSiteWithPages()
  const parts = addressesIn(sitemapIndex(reader, here)).map((part = '') => part.slice(`${here}/sitemaps/`.length))
  const everything = parts.flatMap((part) => addressesIn(sitemapPart(reader, part, here)))
  expect(parts).toContain('interviews-1.xml')
  expect(everything.toSorted()).toEqual(
    [
      '/',
      '/interviews',
      '/leaders',
      '/divisions',
      '/questions',
      '/topics',
      '/regions',
      '/issues',
      '/interviews/una-marr',
      '/leaders/una-marr',
      '/divisions/archive',
      '/questions/why-a-desk',
      '/topics/una-marr-topic',
      '/regions/old-town',
      '/issues/4',
    ]
      .map((path) => `${here}${path}`)
      .toSorted(),
  )
})

test('a piece is named with the moment at which its words changed', () => {
  const part = sitemapPart(aSiteWithPages(), 'interviews-1.xml', here)
  expect(part).toContain(`<loc>${here}/interviews/una-marr</loc><lastmod>${before.toISOString()}</lastmod>`)
})

test.each(['interviews-2.xml', 'interviews-0.xml', 'interviews.xml', 'constructor-1.xml', 'leaders-1', '../desk', ''])(
  '%j is no part',
  (file) => {
    expect(sitemapPart(aSiteWithPages(), file, here)).toBeNull()
  },
)
