/** How many other leaders answered a piece's question: live answers only, and each leader once. */
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { questions } from '#db/schema/questions.ts'
import { mostLeadersCounted } from '#lib/rules/wording/others-answered.ts'
import { liveInterview } from './live-interview.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')

/** The bank begins with six questions; these are two of them. */
const [work, rest] = [2, 5]

function siteAsking() {
  const site = aSite()
  const desks = site.division('desks')
  const slugOf = (id: number) => site.db.select().from(questions).where(eq(questions.id, id)).get()?.slug
  let count = 0
  const somebody = () => site.post({ by: site.leader(`Leader ${++count}`), in: desks, as: `Keeper ${count}` })
  const answered = (asks: number, by = somebody(), life: { until?: Date; from?: Date; portraitHash?: string } = {}) =>
    site.publish(site.interview(`piece-${++count}`, by), { from: before, asks, ...life })
  const una = somebody()
  site.publish(site.interview('una', una), { from: before, asks: work })
  const beside = (at = now) => {
    const found = liveInterview({ db: site.db, now: at }, 'una')
    if (!found || !('live' in found)) throw new Error('Una’s interview is live.')
    return found.live.exchanges[0]?.others ?? null
  }
  return { ...site, slugOf, somebody, answered, una, beside }
}

test('nothing is said where nobody else was asked, and nothing of an exchange that is no question of the bank', () => {
  const { db, beside, answered } = siteAsking()
  answered(rest)
  expect(beside()).toBeNull()
  const found = liveInterview({ db, now }, 'una')
  expect(found && 'live' in found && found.live.exchanges.map(({ others }) => others)).toEqual([null, null])
})

test('other leaders are counted, each once, and the leader of the piece not at all', () => {
  const { beside, answered, somebody, una, slugOf } = siteAsking()
  answered(work, una)
  const twice = somebody()
  answered(work, twice)
  answered(work, twice)
  answered(work)
  expect(beside()).toEqual({ question: slugOf(work), leaders: 2, faces: [] })
})

test('an answer comes with its moment and goes with its end, and is not counted in an older wording', () => {
  const { beside, answered, interview, publish, somebody } = siteAsking()
  answered(work, somebody(), { from: ahead })
  answered(work, somebody(), { until: now })
  const corrected = interview('corrected', somebody())
  publish(corrected, { from: before, asks: work })
  publish(corrected, { from: now, asks: rest })
  expect(beside()).toBeNull()
  expect(beside(before)?.leaders).toBe(2)
  expect(beside(ahead)?.leaders).toBe(1)
})

test('what was put as another question is counted with the one that it became, and leads there', () => {
  const { db, beside, answered, slugOf } = siteAsking()
  answered(rest)
  db.update(questions).set({ mergedIntoId: rest }).where(eq(questions.id, work)).run()
  expect(beside()).toEqual({ question: slugOf(rest), leaders: 1, faces: [] })
})

test('beyond a hundred they are not counted one by one', () => {
  const { beside, answered } = siteAsking()
  for (let count = 0; count < mostLeadersCounted; count++) answered(work)
  expect(beside()?.leaders).toBe(mostLeadersCounted)
  answered(work)
  answered(work)
  expect(beside()?.leaders).toBe(mostLeadersCounted + 1)
})

test('the faces are of those who answered last: each once, with the portrait of the newer answer, and three at most', () => {
  const { beside, answered, somebody, portrait } = siteAsking()
  const face = (name: string) => ({ portraitHash: portrait(name).hash })
  const [first, old, second, third, fourth] = ['first', 'old', 'second', 'third', 'fourth'].map(face)
  answered(work, somebody(), first)
  const twice = somebody()
  answered(work, twice, old)
  answered(work, somebody(), second)
  answered(work, somebody(), third)
  answered(work)
  answered(work, somebody(), { ...face('to come'), from: ahead })
  answered(work, twice, fourth)
  expect(beside()?.faces).toEqual([fourth, third, second].map((one) => one?.portraitHash))
})
