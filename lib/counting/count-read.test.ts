/** What is kept of a reading. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { reads } from '#db/schema/reads.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { countRead, reading } from './count-read.ts'

const noon = new Date('2026-06-15T12:00:00Z')
const london = 'Europe/London'

function aReadSite() {
  const site = aSite()
  const ada = site.leader('Ada')
  const post = site.post({ by: ada, in: site.division('desks'), as: 'Keeper' })
  const published = site.interview('live', post)
  site.publish(published, { from: new Date('2026-01-01T09:00:00Z') })
  const inBoth = site.interview('both', post)
  site.publish(inBoth, { from: new Date('2026-01-01T09:00:00Z'), cutWords: 200 })
  const withdrawn = site.interview('withdrawn', post)
  site.publish(withdrawn, {
    from: new Date('2026-01-01T09:00:00Z'),
    until: new Date('2026-02-01T09:00:00Z'),
    reason: 'No.',
  })
  site.publish(site.interview('embargoed', post), { from: new Date('2026-12-01T09:00:00Z') })
  site.interview('draft', post)
  const read = (told: object, { at = noon, zone = london } = {}) =>
    countRead({ db: site.db, now: at }, reading.parse({ slug: 'live', length: 'full', quarter: 4, ...told }), zone)
  const kept = () =>
    site.db
      .select({ day: reads.day, length: reads.length, quarter: reads.quarter, count: reads.count })
      .from(reads)
      .orderBy(reads.quarter)
      .all()
  return { ...site, read, kept }
}

test('readings of one day, length and quarter are one total', () => {
  const { read, kept } = aReadSite()
  for (const quarter of [4, 4, 2, 4]) read({ quarter })
  expect(kept()).toEqual([
    { day: '2026-06-15', length: 'full', quarter: 2, count: 1 },
    { day: '2026-06-15', length: 'full', quarter: 4, count: 3 },
  ])
})

test.each([
  ['2026-06-15T22:59:59Z', london, '2026-06-15'],
  ['2026-06-15T23:00:00Z', london, '2026-06-16'],
  ['2026-12-31T23:30:00Z', london, '2026-12-31'],
  ['2026-06-15T23:30:00Z', 'America/New_York', '2026-06-15'],
  ['2026-06-15T16:00:00Z', 'Asia/Tokyo', '2026-06-16'],
])('at %s in %s the day is %s', (at, zone, day) => {
  const { read, kept } = aReadSite()
  read({}, { at: new Date(at), zone })
  expect(kept()).toMatchObject([{ day }])
})

test.each(['draft', 'embargoed', 'withdrawn', 'nobody-at-all', ''])(
  'nothing is kept of “%s”, which nobody can read',
  (slug) => {
    const { read, kept } = aReadSite()
    read({ slug })
    expect(kept()).toEqual([])
  },
)

test('the 60 seconds count where there are 60 seconds to read', () => {
  const { read, kept } = aReadSite()
  read({ slug: 'live', length: 'cut' })
  expect(kept()).toEqual([])
  read({ slug: 'both', length: 'cut' })
  expect(kept()).toMatchObject([{ length: 'cut', count: 1 }])
})

test('counting is no change that readers see', () => {
  const { db, read } = aReadSite()
  const before = siteVersion({ db, now: noon })
  read({})
  expect(siteVersion({ db, now: noon })).toEqual(before)
})

test.each([
  { slug: 'live', length: 'full' },
  { slug: 'live', length: 'whole', quarter: 1 },
  { slug: 'live', length: 'full', quarter: 5 },
  { slug: 'live', length: 'full', quarter: -1 },
  { slug: 'live', length: 'full', quarter: 1.5 },
  { slug: 'live', length: 'full', quarter: '1' },
  { slug: 'x'.repeat(101), length: 'full', quarter: 1 },
  undefined,
])('%j is no reading', (told) => {
  expect(reading.safeParse(told).success).toBe(false)
})

test('what else a browser sends is not kept, because nothing has a place for it', () => {
  expect(reading.parse({ slug: 'live', length: 'full', quarter: 1, who: 'Ada' })).toEqual({
    slug: 'live',
    length: 'full',
    quarter: 1,
  })
})
