/** What readers see of one interview, by the clock alone: nothing is written between the moments. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { liveInterview } from './live-interview.ts'
import { newestInterviews } from './newest-interviews.ts'

const day = (n: number) => new Date(Date.UTC(2026, 0, n, 7))
const justBefore = (date: Date) => new Date(date.getTime() - 1)

type Life = { from: number; until?: number; reason?: string; words: string }

/** What stands at the address: the words of the live piece, 'withdrawn', or nothing. The list must say the same. */
function seen(site: ReturnType<typeof aSite>, now: Date) {
  const reader = { db: site.db, now }
  const at = liveInterview(reader, 'piece')
  const listed = newestInterviews(reader, 9).map(({ headline }) => headline.split(' ')[0])
  if (at && 'live' in at) {
    expect(listed).toEqual([at.live.headline.split(' ')[0]])
    return listed[0]
  }
  expect(listed).toEqual([])
  return at && 'withdrawn' in at ? 'withdrawn' : 'nothing'
}

function sitePublishing(lives: readonly Life[]) {
  const site = aSite()
  const post = site.post({ by: site.leader('Una Marr'), in: site.division('archive'), as: 'Archivist' })
  const piece = site.interview('piece', post)
  for (const { from, until, ...rest } of lives) {
    site.publish(piece, { from: day(from), ...(until ? { until: day(until) } : {}), ...rest })
  }
  return site
}

test('an interview goes live with the clock and ends with it, and needs nobody awake', () => {
  const site = sitePublishing([{ from: 5, until: 9, words: 'one' }])
  expect(seen(site, justBefore(day(5)))).toBe('nothing')
  expect(seen(site, day(5))).toBe('one')
  expect(seen(site, justBefore(day(9)))).toBe('one')
  expect(seen(site, day(9))).toBe('nothing')
})

test('a correction under embargo leaves the live piece readable until its moment', () => {
  const site = sitePublishing([
    { from: 1, until: 9, words: 'old' },
    { from: 5, words: 'corrected' },
  ])
  expect(seen(site, justBefore(day(5)))).toBe('old')
  expect(seen(site, day(5))).toBe('corrected')
})

test.each<[string, Life[], string]>([
  [
    'a correction that has ended does not bring the older wording back',
    [
      { from: 1, words: 'old' },
      { from: 5, until: 7, words: 'corrected' },
    ],
    'nothing',
  ],
  [
    'nor does a correction that was withdrawn',
    [
      { from: 1, words: 'old' },
      { from: 5, until: 7, reason: 'It named a patient.', words: 'corrected' },
    ],
    'withdrawn',
  ],
  [
    'a correction still to come does not undo a withdrawal',
    [
      { from: 1, until: 3, reason: 'A wrong figure.', words: 'old' },
      { from: 20, words: 'corrected' },
    ],
    'withdrawn',
  ],
  [
    'a correction that has begun does',
    [
      { from: 1, until: 3, reason: 'A wrong figure.', words: 'old' },
      { from: 9, words: 'corrected' },
    ],
    'corrected',
  ],
  [
    'of two that begin at the same moment the later one decides',
    [
      { from: 5, words: 'first' },
      { from: 5, words: 'second' },
    ],
    'second',
  ],
])('%s', (_, lives, shown) => {
  expect(seen(sitePublishing(lives), day(10))).toBe(shown)
})

test('an older piece that was corrected last stays the older piece', () => {
  const site = sitePublishing([
    { from: 1, words: 'old' },
    { from: 8, words: 'corrected' },
  ])
  const post = site.post({ by: site.leader('Bo Lind'), in: site.division('boats'), as: 'Skipper' })
  site.publish(site.interview('newer', post), { from: day(4) })
  const list = newestInterviews({ db: site.db, now: day(10) }, 9)
  expect(list.map(({ slug, publishedAt }) => [slug, publishedAt])).toEqual([
    ['newer', day(4)],
    ['piece', day(1)],
  ])
})
