/** The bank as readers see it, against the slow way: every live answer, one by one. */
import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { aSite } from '#db/a-site.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import { leaderWithInterviews } from '#lib/reading/leader-with-interviews.ts'
import { live } from '#lib/reading/live.ts'
import { dayIn } from '#lib/rules/dates.ts'
import { comparison } from './comparison.ts'
import { questionBand } from './question-band.ts'
import { questionWithAnswers } from './question-with-answers.ts'
import { questionsAnswered } from './questions-answered.ts'

const zone = 'Pacific/Auckland'
const now = new Date('2026-01-10T07:00:00Z')
const day = (count: number) => new Date(Date.UTC(2023, 0, 1, 12) + count * 86_400_000)

type Site = ReturnType<typeof aSite>

/** 150 pieces by twenty leaders, asked the bank's six questions unevenly: some corrected, ended, withdrawn, under embargo. */
function manyAnswers() {
  const site = aSite()
  const yard = site.division('yard')
  const divisions = [yard, site.division('workshops', yard), site.division('archive')]
  const posts = Array.from({ length: 20 }, (_, count) =>
    site.post({ by: site.leader(`Leader ${count}`), in: divisions[count % 3] ?? yard, as: `Keeper ${count}` }),
  )
  for (let count = 0; count < 150; count++) {
    const post = posts[(count * 7) % posts.length]
    if (!post) continue
    const piece = site.interview(`piece-${count}`, post)
    const asks = [1, 1, 1, 2, 2, 3][count % 6] ?? 1
    const from = day((count * 37) % 1100)
    if (count % 11 === 0) site.publish(piece, { from, until: from, reason: 'It was wrong.', asks })
    else if (count % 13 === 0) site.publish(piece, { from: new Date('2026-03-01T07:00:00Z'), asks })
    else site.publish(piece, { from, asks })
    if (count % 5 === 0) site.publish(piece, { from: new Date('2026-01-05T07:00:00Z'), asks })
  }
  return site
}

const slugOf = ({ db }: Site, id: number) => db.select().from(questions).where(eq(questions.id, id)).get()?.slug ?? ''

/** What is live of a question, from the condition alone. */
function oneByOne({ db }: Site, questionId: number) {
  return db
    .select({
      id: publishedExchanges.id,
      year: publications.firstLiveFrom,
      division: appointments.divisionId,
      leader: interviews.leaderId,
    })
    .from(publishedExchanges)
    .innerJoin(publications, and(eq(publications.id, publishedExchanges.publicationId), live(now)))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .where(eq(publishedExchanges.questionId, questionId))
    .all()
    .map((row) => ({ ...row, year: Number(dayIn(row.year, zone).slice(0, 4)) }))
}

type Asked = { division?: string; year?: string; after?: string }

function page({ db }: Site, slug: string, asked: Asked = {}) {
  const found = questionWithAnswers({ db, now }, slug, asked, zone)
  if (!found || 'movedTo' in found) throw new Error(`${slug} has answers.`)
  return found
}

function pages(site: Site, slug: string, asked: Asked = {}): { id: number; publishedAt: Date }[] {
  const found = page(site, slug, asked)
  return found.older ? [...found.answers, ...pages(site, slug, { ...asked, after: found.older })] : [...found.answers]
}

const byNumber = (rows: readonly { id: number }[]) => rows.map(({ id }) => id).toSorted((one, other) => one - other)

describe('of 150 pieces', () => {
  let site: Site
  beforeAll(() => {
    site = manyAnswers()
  }, 60_000)

  test.each([1, 2, 3])('question %i counts what is live, and its pages are all of that, newest first', (id) => {
    const all = oneByOne(site, id)
    const found = pages(site, slugOf(site, id))
    expect(byNumber(found)).toEqual(byNumber(all))
    expect(page(site, slugOf(site, id)).all).toBe(all.length)
    const moments = found.map(({ publishedAt }) => publishedAt.getTime())
    expect(moments).toEqual(moments.toSorted((one, other) => other - one))
  })

  test.each<[Asked, number[], number | null]>([
    [{ division: 'yard' }, [1, 2], null],
    [{ division: 'workshops' }, [2], null],
    [{ year: '2024' }, [1, 2, 3], 2024],
    [{ division: 'yard', year: '2025' }, [1, 2], 2025],
    [{ division: 'archive', year: '2019' }, [3], 2019],
  ])('the filter %o counts what it shows', (asked, divisions, year) => {
    const wanted = oneByOne(site, 1).filter(
      (row) => divisions.includes(row.division) && (year === null || row.year === year),
    )
    expect(byNumber(pages(site, slugOf(site, 1), asked))).toEqual(byNumber(wanted))
    expect(page(site, slugOf(site, 1), asked).left).toBe(wanted.length)
  })

  test('only years and divisions that leave an answer can be chosen', () => {
    const { years, divisions } = page(site, slugOf(site, 3))
    const all = oneByOne(site, 3)
    expect(years).toEqual([...new Set(all.map(({ year }) => year))].toSorted((one, other) => other - one))
    for (const { slug } of divisions) expect(page(site, slugOf(site, 3), { division: slug }).left).toBeGreaterThan(0)
  })

  test('questions come most answered first, and those without a live answer do not come', () => {
    const { db } = site
    const counted = questionsAnswered({ db, now })?.questions.map(({ id, answers }) => [id, answers])
    expect(counted).toEqual([1, 2, 3].map((id) => [id, oneByOne(site, id).length]))
    expect(questionWithAnswers({ db, now }, slugOf(site, 4), {}, zone)).toBeNull()
  })

  test('the band has the most answered question, with three leaders', () => {
    const band = questionBand({ db: site.db, now })
    expect([band?.slug, band?.all]).toEqual([slugOf(site, 1), oneByOne(site, 1).length])
    expect(new Set(band?.answers.map(({ leader }) => leader.slug)).size).toBe(3)
  })

  test('two leaders stand side by side in every question that both answered, and in no other', () => {
    const [a, b] = ['leader-1', 'leader-8']
    const answered = (slug: string) => {
      const leader = site.db.select().from(leaders).where(eq(leaders.slug, slug)).get()
      return [1, 2, 3].filter((id) => oneByOne(site, id).some((row) => row.leader === leader?.id))
    }
    const shared = answered(a).filter((id) => answered(b).includes(id))
    const { pairs } = comparison({ db: site.db, now }, { a, b })
    expect(pairs.map(({ slug }) => slug).toSorted()).toEqual(shared.map((id) => slugOf(site, id)).toSorted())
    for (const pair of pairs) {
      expect(new Set(pair.a.map(({ leader }) => leader.slug))).toEqual(new Set([a]))
      expect(new Set(pair.b.map(({ leader }) => leader.slug))).toEqual(new Set([b]))
    }
  })

  test.each<unknown>([
    {},
    { a: 'leader-1' },
    { a: 'nobody', b: 'leader-1' },
    { a: ['x', 'y'], b: { c: 1 }, question: ['z'] },
    { a: 'leader-1', b: 'leader-1' },
    { question: 'no-such-question' },
    { question: "'; drop table answers; --", a: '\u0000', b: '💬'.repeat(300) },
  ])('%j compares nothing, and offers the leaders to choose from', (asked) => {
    const { pairs, leaders: offered } = comparison({ db: site.db, now }, asked)
    expect(pairs).toEqual([])
    expect(offered?.length).toBeGreaterThan(1)
  })

  test('whoever typed nothing means nobody, though a name without a Latin letter has the slug that nothing has', () => {
    site.post({ by: site.leader('x'), in: { id: 1 }, as: 'Keeper' })
    expect(comparison({ db: site.db, now }, { a: '日本' })).toMatchObject({ a: { slug: 'x' }, b: null })
  })

  test('a leader can be named as well as chosen', () => {
    expect(comparison({ db: site.db, now }, { a: ' leader 1 ', b: 'Leader 8' })).toMatchObject({
      a: { slug: 'leader-1' },
      b: { slug: 'leader-8' },
    })
  })
})

function twoQuestions() {
  const site = aSite()
  const desks = site.division('desks')
  const posts = ['Una Marr', 'Ben Oduya'].map((name) => site.post({ by: site.leader(name), in: desks, as: 'Keeper' }))
  const [una, ben] = posts
  if (!una || !ben) throw new Error('Two posts were made.')
  site.publish(site.interview('una-2023', una), { from: day(1), asks: 1 })
  site.publish(site.interview('una-2025', una), { from: day(800), asks: 2 })
  site.publish(site.interview('ben', ben), { from: day(900), asks: 2 })
  return { ...site, una, ben }
}

const merge = ({ db }: Pick<Site, 'db'>, id: number, mergedIntoId: number) =>
  db.update(questions).set({ mergedIntoId }).where(eq(questions.id, id)).run()

test('a merged question leads to the one that has its answers from then on', () => {
  const site = twoQuestions()
  const [from, into] = [slugOf(site, 1), slugOf(site, 2)]
  merge(site, 1, 2)
  expect(questionWithAnswers({ db: site.db, now }, from, {}, zone)).toEqual({ movedTo: into })
  expect(page(site, into).answers.map(({ slug }) => slug)).toEqual(['ben', 'una-2025', 'una-2023'])
  expect(questionsAnswered({ db: site.db, now })?.questions).toMatchObject([{ slug: into, answers: 3 }])
  site.publish(site.interview('ben-again', site.ben), { from: day(950), asks: 1 })
  expect(page(site, into).all).toBe(4)
})

test('a merged question leads nowhere while nobody has answered what it is now', () => {
  const site = twoQuestions()
  const [from] = [slugOf(site, 3)]
  merge(site, 3, 4)
  expect(from).not.toBe('')
  expect(questionWithAnswers({ db: site.db, now }, from, {}, zone)).toBeNull()
})

test('what was merged into one that is merged again goes along', () => {
  const site = twoQuestions()
  merge(site, 1, 2)
  merge(site, 1, 3)
  merge(site, 2, 3)
  expect(page(site, slugOf(site, 3)).all).toBe(3)
})

test('a retired question keeps its page', () => {
  const site = twoQuestions()
  site.db.update(questions).set({ retiredAt: now }).where(eq(questions.id, 2)).run()
  expect(page(site, slugOf(site, 2)).all).toBe(2)
})

test('a leader’s answers to the same question stand beside each other, the oldest first', () => {
  const site = twoQuestions()
  const again = () => leaderWithInterviews({ db: site.db, now }, 'una-marr')?.sameQuestions
  expect(again()).toEqual([])
  merge(site, 1, 2)
  expect(again()?.map(({ slug, answers }) => [slug, answers.map((answer) => answer.slug)])).toEqual([
    [slugOf(site, 2), ['una-2023', 'una-2025']],
  ])
})

test('an answer moves with the appointment that it was given under', () => {
  const site = twoQuestions()
  const other = site.division('attic')
  const inAttic = () => page(site, slugOf(site, 2), { division: 'attic' }).left
  expect(inAttic()).toBe(0)
  site.db.update(appointments).set({ divisionId: other.id }).where(eq(appointments.id, site.ben.id)).run()
  expect(inAttic()).toBe(1)
  site.db
    .update(interviews)
    .set({ appointmentId: site.ben.id, leaderId: site.ben.leaderId })
    .where(eq(interviews.slug, 'una-2025'))
    .run()
  expect(inAttic()).toBe(2)
})

test('other words in which a question was put are said once each', () => {
  const site = twoQuestions()
  expect(page(site, slugOf(site, 2)).otherWordings.toSorted()).toEqual(['ben question?', 'una-2025 question?'])
})
