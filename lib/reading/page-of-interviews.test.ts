/** All interviews, a page at a time. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { pageOfInterviews } from './page-of-interviews.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 7))
const now = day(200)

test('every live interview is on one page, the newest on the first, and no page has more than twenty', () => {
  const site = aSite()
  const una = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  const live = Array.from({ length: 45 }, (_, place) => `piece-${place}`)
  // Two and two begin at the same moment.
  for (const [place, slug] of live.entries())
    site.publish(site.interview(slug, una), { from: day(100 - Math.floor(place / 2)) })
  site.publish(site.interview('to-come', una), { from: day(300) })
  site.publish(site.interview('ended', una), { from: day(50), until: day(60), reason: 'Wrong.' })

  const pages: string[][] = []
  for (let after: unknown; after !== null; ) {
    const page = pageOfInterviews({ db: site.db, now }, {}, after)
    expect(page?.isFirst).toBe(after === undefined)
    pages.push(page?.interviews.map(({ slug }) => slug) ?? [])
    after = page?.older ?? null
  }
  expect(pages.map((page) => page.length)).toEqual([20, 20, 5])
  expect(pages.flat().toSorted()).toEqual(live.toSorted())
  expect(pages[0]?.[19]).toMatch(/^piece-(18|19)$/)
})

test.each(['nonsense', '', ['a', 'b'], Buffer.from('[1]').toString('base64url')])(
  '%j is no place in the list',
  (after) => {
    expect(pageOfInterviews({ db: aSite().db, now }, {}, after)).toBeNull()
  },
)
