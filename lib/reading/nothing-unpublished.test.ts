/** No readers' query gives a word that is not live: every kind of unpublished piece carries a marker in its every field. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { divisionTree } from './division-tree.ts'
import { divisionWithLeaders } from './division-with-leaders.ts'
import { leaderWithInterviews } from './leader-with-interviews.ts'
import { leadersByDivision } from './leaders-by-division.ts'
import { leadersFromAToZ } from './leaders-from-a-to-z.ts'
import { liveInterview } from './live-interview.ts'
import { newestInterviews } from './newest-interviews.ts'
import type { Reader } from './reader.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const earlier = new Date('2026-01-05T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')

function siteWithEveryKind() {
  const site = aSite()
  const division = site.division('archive')
  const una = site.post({ by: site.leader('Una Marr'), in: division, as: 'Archivist' })
  site.publish(site.interview('live', una), { from: before, words: 'readable' })

  site.interview('marker-draft', una)
  site.publish(site.interview('marker-embargoed', una), { from: ahead, words: 'marker' })
  site.publish(site.interview('marker-ended', una), { from: before, until: earlier, words: 'marker' })
  const withdrawn = { from: before, until: earlier, reason: 'A figure was wrong.', words: 'marker' }
  site.publish(site.interview('marker-withdrawn', una), withdrawn)
  const corrected = site.interview('corrected', una)
  site.publish(corrected, { from: before, words: 'marker-older' })
  site.publish(corrected, { from: earlier, words: 'readable' })
  site.publish(corrected, { from: ahead, words: 'marker-to-come' })
  return site
}

test.each<[string, (reader: Reader) => unknown]>([
  ['newestInterviews', (reader) => newestInterviews(reader, 99)],
  ['leadersByDivision', leadersByDivision],
  ['leadersFromAToZ', leadersFromAToZ],
  ['divisionTree', divisionTree],
  ['divisionWithLeaders', (reader) => divisionWithLeaders(reader, 'archive')],
  ['leaderWithInterviews', (reader) => leaderWithInterviews(reader, 'una-marr')],
  ['liveInterview, live', (reader) => liveInterview(reader, 'live')],
  ['liveInterview, corrected', (reader) => liveInterview(reader, 'corrected')],
  ['liveInterview, draft', (reader) => liveInterview(reader, 'marker-draft')],
  ['liveInterview, embargoed', (reader) => liveInterview(reader, 'marker-embargoed')],
  ['liveInterview, ended', (reader) => liveInterview(reader, 'marker-ended')],
  ['liveInterview, withdrawn', (reader) => liveInterview(reader, 'marker-withdrawn')],
])('%s', (_, query) => {
  const { db } = siteWithEveryKind()
  expect(JSON.stringify(query({ db, now }))).not.toMatch(/marker|draft/)
})

test('the marker would be found: after the embargo it is there', () => {
  const { db } = siteWithEveryKind()
  expect(JSON.stringify(newestInterviews({ db, now: ahead }, 99))).toContain('marker')
})
