/** No readers' query gives a word that is not live: every kind of unpublished piece carries a marker in its every field. */
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { askedIn } from '#lib/rules/search/search-address.ts'
import { comparison } from './answers/comparison.ts'
import { questionBand } from './answers/question-band.ts'
import { questionWithAnswers } from './answers/question-with-answers.ts'
import { questionsAnswered } from './answers/questions-answered.ts'
import { divisionTree } from './division-tree.ts'
import { divisionWithLeaders } from './division-with-leaders.ts'
import { leaderWithInterviews } from './leader-with-interviews.ts'
import { leadersByDivision } from './leaders-by-division.ts'
import { leadersFromAToZ } from './leaders-from-a-to-z.ts'
import { liveInterview } from './live-interview.ts'
import { newestInterviews } from './newest-interviews.ts'
import { pageOfInterviews } from './page-of-interviews.ts'
import type { Reader } from './reader.ts'
import { search } from './search/search.ts'
import { sitemapPart } from './sitemap/sitemap.ts'
import { allTopics } from './topics/all-tags.ts'
import { topicWithPieces } from './topics/tag-with-pieces.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const earlier = new Date('2026-01-05T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')

/** A question of the bank, which every piece puts: its number, and its place among readers. */
const [asks, question] = [2, 'why-is-what-your-team-does-important']

function siteWithEveryKind() {
  const site = aSite()
  const division = site.division('archive')
  const una = site.post({ by: site.leader('Una Marr'), in: division, as: 'Archivist' })
  site.publish(site.interview('live', una), { from: before, words: 'readable', asks })

  site.interview('marker-draft', una)
  site.publish(site.interview('marker-embargoed', una), { from: ahead, words: 'marker', asks })
  site.publish(site.interview('marker-ended', una), { from: before, until: earlier, words: 'marker', asks })
  const withdrawn = { from: before, until: earlier, reason: 'A figure was wrong.', words: 'marker', asks }
  site.publish(site.interview('marker-withdrawn', una), withdrawn)
  const corrected = site.interview('corrected', una)
  site.publish(corrected, { from: before, words: 'marker-older', asks })
  site.publish(corrected, { from: earlier, words: 'readable', asks })
  site.publish(corrected, { from: ahead, words: 'marker-to-come', note: 'marker note', asks })

  const ben = site.post({ by: site.leader('Ben Oduya'), in: division, as: 'Keeper' })
  site.publish(site.interview('ben', ben), { from: before, words: 'readable', asks })
  site.publish(site.interview('marker-of-ben', ben), { from: ahead, words: 'marker', asks })
  const cleo = site.post({ by: site.leader('Cleo Amis'), in: division, as: 'Porter' })
  site.publish(site.interview('cleo', cleo), { from: before, words: 'readable', asks })
  return site
}

/** What readers get: in each there is something to read. */
const lists: readonly [string, (reader: Reader) => unknown][] = [
  ['newestInterviews', (reader) => newestInterviews(reader, 99)],
  ['leadersByDivision', leadersByDivision],
  ['leadersFromAToZ', (reader) => leadersFromAToZ(reader, {}, 'UTC')],
  ['divisionTree', divisionTree],
  ['divisionWithLeaders', (reader) => divisionWithLeaders(reader, 'archive')],
  ['leaderWithInterviews', (reader) => leaderWithInterviews(reader, 'una-marr')],
  ['liveInterview, live', (reader) => liveInterview(reader, 'live')],
  ['liveInterview, corrected', (reader) => liveInterview(reader, 'corrected')],
  ['questionsAnswered', (reader) => questionsAnswered(reader)],
  ['questionWithAnswers', (reader) => questionWithAnswers(reader, question, {}, 'UTC')],
  ['questionBand', questionBand],
  ['comparison', (reader) => comparison(reader, { a: 'una-marr', b: 'ben-oduya' })],
  ['allTopics', allTopics],
  ['pageOfInterviews', (reader) => pageOfInterviews(reader, {}, undefined)],
  ['search', (reader) => search(reader, askedIn({ q: 'readable' }), 'UTC')],
  ['sitemapPart', (reader) => sitemapPart(reader, 'topics-1.xml', 'https://sixty.example')],
  ['topicWithPieces', (reader) => topicWithPieces(reader, 'readable-topic', undefined)],
]

/** What they ask for in vain. */
const addresses: readonly [string, (reader: Reader) => unknown][] = [
  ['liveInterview, draft', (reader) => liveInterview(reader, 'marker-draft')],
  ['liveInterview, embargoed', (reader) => liveInterview(reader, 'marker-embargoed')],
  ['liveInterview, ended', (reader) => liveInterview(reader, 'marker-ended')],
  ['liveInterview, withdrawn', (reader) => liveInterview(reader, 'marker-withdrawn')],
  ['topicWithPieces, of the embargoed', (reader) => topicWithPieces(reader, 'marker-topic', undefined)],
]

test.each([...lists, ...addresses])('%s gives no word that is not live', (_, query) => {
  const { db } = siteWithEveryKind()
  expect(JSON.stringify(query({ db, now }))).not.toMatch(/marker|draft/)
})

test.each(lists)('%s gives what is live', (_, query) => {
  const { db } = siteWithEveryKind()
  expect(JSON.stringify(query({ db, now }))).toMatch(/readable|Archivist|archive|Why is what/)
})

test('the marker would be found: after the embargo it is there', () => {
  const { db } = siteWithEveryKind()
  expect(JSON.stringify(newestInterviews({ db, now: ahead }, 99))).toContain('marker')
})
