/** What other programs are given: by the schemas that describe it, a page at a time, and nothing unpublished. */
import { expect, test } from 'vitest'
import type { z } from 'zod'
import { aSite } from '#db/a-site.ts'
import { divisionSlugs } from '#db/schema/divisions.ts'
import { leaderSlugs } from '#db/schema/leaders.ts'
import { questions, questionWordings } from '#db/schema/questions.ts'
import { questionWithAnswers } from '#lib/reading/answers/question-with-answers.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { queries } from '#lib/rules/api/paths.ts'
import { shapes } from '#lib/rules/api/shapes.ts'
import type { ApiAnswer } from './api-answer.ts'
import { divisionsPage, divisionWhole } from './divisions.ts'
import { interviewsPage, interviewWhole } from './interviews.ts'
import { leadersPage, leaderWhole } from './leaders.ts'
import { questionsPage, questionWhole } from './questions.ts'

const now = new Date('2026-01-10T07:00:00Z')
const before = new Date('2026-01-01T07:00:00Z')
const earlier = new Date('2026-01-05T07:00:00Z')
const ahead = new Date('2026-01-20T07:00:00Z')
const site = { publicUrl: 'https://sixty.example' }

function aSiteWithEveryKind() {
  const it = aSite()
  const archive = it.division('archive')
  const stacks = it.division('stacks', archive)
  const kitchens = it.division('kitchens')
  const una = it.post({ by: it.leader('Una Marr'), in: stacks, as: 'Archivist' })
  const ben = it.post({ by: it.leader('Ben Oduya'), in: kitchens, as: 'Cook', until: '2025-01-01' })
  it.leader('Marker Neverheld')
  const question = (slug: string, mergedIntoId?: number) => {
    const row = it.db
      .insert(questions)
      .values({ slug, addedAt: before, mergedIntoId: mergedIntoId ?? null })
      .returning()
      .get()
    it.db
      .insert(questionWordings)
      .values({ questionId: row.id, wording: `${slug}?`, position: 0 })
      .run()
    return row.id
  }
  const awake = question('awake')
  const asleep = question('asleep', awake)
  const unasked = question('marker')
  it.publish(it.interview('una-marr', una), { from: before, words: 'soup', region: 'Old Town', asks: awake })
  const corrected = it.interview('ben-oduya', ben)
  it.publish(corrected, { from: earlier, words: 'marker-older' })
  it.publish(corrected, { from: new Date('2026-01-06T07:00:00Z'), words: 'bread', asks: asleep })
  it.publish(corrected, { from: ahead, words: 'marker-correction', region: 'marker' })
  it.publish(it.interview('marker-ended', una), { from: before, until: earlier, words: 'marker', asks: unasked })
  const withdrawn = { from: before, until: earlier, words: 'marker', reason: 'marker', region: 'marker' }
  it.publish(it.interview('marker-withdrawn', una), withdrawn)
  it.publish(it.interview('marker-to-come', una), { from: ahead, words: 'marker', region: 'Marker', asks: unasked })
  it.interview('marker-draft', una)
  it.db.insert(leaderSlugs).values({ slug: 'una-mar', leaderId: una.leaderId }).run()
  it.db.insert(divisionSlugs).values({ slug: 'archives', divisionId: archive.id }).run()
  return { ...it, una, reader: { db: it.db, now } }
}

const page = (asked: Record<string, string> = {}) => queries.page.parse(asked)
const narrowed = (asked: Record<string, string> = {}) => queries.interviews.parse(asked)

function found<Thing>(answer: ApiAnswer<Thing>): Thing {
  if ('found' in answer) return answer.found
  throw new Error(JSON.stringify(answer))
}

const everyAnswer: [string, z.ZodType, (reader: Reader) => ApiAnswer<unknown>][] = [
  ['interviews', shapes.InterviewPage, (reader) => interviewsPage(reader, narrowed(), site)],
  ['one interview', shapes.Interview, (reader) => interviewWhole(reader, 'una-marr', site)],
  ['a corrected interview', shapes.Interview, (reader) => interviewWhole(reader, 'ben-oduya', site)],
  ['leaders', shapes.LeaderPage, (reader) => leadersPage(reader, queries.leaders.parse({}), site)],
  ['one leader', shapes.Leader, (reader) => leaderWhole(reader, 'una-marr', site)],
  ['divisions', shapes.DivisionPage, (reader) => divisionsPage(reader, page(), site)],
  ['one division', shapes.Division, (reader) => divisionWhole(reader, 'stacks', site)],
  ['questions', shapes.QuestionPage, (reader) => questionsPage(reader, page(), site)],
  ['one question', shapes.Question, (reader) => questionWhole(reader, 'awake', page(), site)],
]

test.each(everyAnswer)('the answer to %s is by its schema, and has nothing unpublished', (_, shape, ask) => {
  const answer = found(ask(aSiteWithEveryKind().reader))
  expect(shape.parse(answer)).toEqual(answer)
  expect(JSON.stringify(answer)).not.toMatch(/marker|draft/i)
  expect(JSON.stringify(answer)).toContain('https://sixty.example/')
})

test('the marker would be found: after the embargo it is there', () => {
  const { db } = aSiteWithEveryKind()
  expect(JSON.stringify(interviewsPage({ db, now: ahead }, narrowed(), site))).toContain('marker')
})

const slugsIn = (answer: ReturnType<typeof interviewsPage>) => found(answer).items.map(({ slug }) => slug)

test.each<[Record<string, string>, string[]]>([
  [{}, ['ben-oduya', 'una-marr']],
  [{ division: 'archive' }, ['una-marr']],
  [{ division: 'archives' }, ['una-marr']],
  [{ division: 'kitchens' }, ['ben-oduya']],
  [{ leader: 'ben-oduya' }, ['ben-oduya']],
  [{ leader: 'una-mar' }, ['una-marr']],
  [{ topic: 'soup-topic' }, ['una-marr']],
  [{ region: 'old-town' }, ['una-marr']],
  [{ since: '2026-01-02' }, ['ben-oduya']],
  [{ since: '2026-01-01T08:00:00+01:00' }, ['ben-oduya', 'una-marr']],
  [{ division: 'archive', leader: 'ben-oduya' }, []],
])('interviews asked for by %j', (asked, slugs) => {
  expect(slugsIn(interviewsPage(aSiteWithEveryKind().reader, narrowed(asked), site))).toEqual(slugs)
})

test.each<Record<string, string>>([
  { division: 'nowhere' },
  { leader: 'nobody' },
  { leader: 'marker-neverheld' },
  { division: '' },
  { topic: 'nothing' },
  { topic: 'marker-topic' },
  { region: 'nowhere' },
  { region: 'marker' },
  { after: 'nonsense' },
  { after: '' },
])('%j is a problem', (asked) => {
  const answer = interviewsPage(aSiteWithEveryKind().reader, narrowed(asked), site)
  expect(answer).toMatchObject({ problem: { status: 400, detail: expect.stringMatching(/^Change .*\.$/) } })
})

test.each<[Record<string, string>, string[]]>([
  [{}, ['ben-oduya', 'una-marr']],
  [{ division: 'archive' }, ['una-marr']],
  [{ division: 'archives' }, ['una-marr']],
])('leaders asked for by %j', (asked, slugs) => {
  const { items } = found(leadersPage(aSiteWithEveryKind().reader, queries.leaders.parse(asked), site))
  expect(items.map(({ slug }) => slug)).toEqual(slugs)
})

test.each([
  ['an interview to come', (reader: Reader) => interviewWhole(reader, 'marker-to-come', site)],
  ['a withdrawn interview', (reader: Reader) => interviewWhole(reader, 'marker-withdrawn', site)],
  ['a draft', (reader: Reader) => interviewWhole(reader, 'marker-draft', site)],
  ['an interview that never was', (reader: Reader) => interviewWhole(reader, 'nobody', site)],
  ['a question without a live answer', (reader: Reader) => questionWhole(reader, 'marker', page(), site)],
  ['a question that never was', (reader: Reader) => questionWhole(reader, 'nothing', page(), site)],
  ['somebody who never held a post', (reader: Reader) => leaderWhole(reader, 'marker-neverheld', site)],
  ['a division that never was', (reader: Reader) => divisionWhole(reader, 'nowhere', site)],
])('%s is not there', (_, ask) => {
  const { reader } = aSiteWithEveryKind()
  expect(ask(reader)).toMatchObject({ problem: { status: 404 } })
})

test('an answer is text and a document, at its place in the page, with the question that was put', () => {
  const { exchanges } = found(interviewWhole(aSiteWithEveryKind().reader, 'una-marr', site))
  expect(exchanges[0]).toEqual({
    anchor: 'second',
    address: 'https://sixty.example/interviews/una-marr#second',
    kind: 'question',
    wording: 'soup question?',
    answer: { text: 'soup answer', document: expect.objectContaining({ type: 'doc' }) },
    question: {
      slug: 'awake',
      name: 'awake?',
      address: 'https://sixty.example/questions/awake',
      api: 'https://sixty.example/api/v1/questions/awake',
    },
  })
})

test('a question has its answers whatever it became one with, and its old address leads to it', () => {
  const { reader } = aSiteWithEveryKind()
  const { answers } = found(questionWhole(reader, 'awake', page(), site))
  expect(answers.map(({ answer }) => answer.text)).toEqual(['bread answer', 'soup answer'])
  expect(questionWhole(reader, 'asleep', page(), site)).toEqual({ movedTo: '/api/v1/questions/awake' })
  expect(leaderWhole(reader, 'una-mar', site)).toEqual({ movedTo: '/api/v1/leaders/una-marr' })
})

/** Follows `next` from page to page, and gives everything on the way. */
function followed<Item>(first: string, ask: (asked: Record<string, string>) => { items: Item[]; next: string | null }) {
  const items: Item[] = []
  for (let next: string | null = first; next !== null; ) {
    const asked: Record<string, string> = Object.fromEntries(new URL(next).searchParams)
    const answer = ask(asked)
    items.push(...answer.items)
    next = answer.next
  }
  return items
}

function aLongSite() {
  const it = aSite()
  const awake = it.db.insert(questions).values({ slug: 'awake', addedAt: before }).returning().get().id
  it.db.insert(questionWordings).values({ questionId: awake, wording: 'Awake?', position: 0 }).run()
  for (let number = 0; number < 11; number++) {
    const division = it.division(`division-${number}`)
    const post = it.post({ by: it.leader(`Leader Nº${number}`), in: division, as: 'Keeper' })
    // Several at the same moment: there is an order among them too.
    const from = new Date(before.getTime() + Math.floor(number / 4) * 1000)
    it.publish(it.interview(`interview-${number}`, post), { from, asks: awake })
  }
  return { db: it.db, now }
}

test.each<
  [string, (reader: Reader, asked: Record<string, string>) => { items: { slug: string }[]; next: string | null }]
>([
  ['interviews', (reader, asked) => found(interviewsPage(reader, narrowed(asked), site))],
  ['leaders', (reader, asked) => found(leadersPage(reader, queries.leaders.parse(asked), site))],
  ['divisions', (reader, asked) => found(divisionsPage(reader, page(asked), site))],
  [
    'answers',
    (reader, asked) => {
      const { answers, next } = found(questionWhole(reader, 'awake', page(asked), site))
      return { items: answers.map(({ interview }) => interview), next }
    },
  ],
])('following next, all %s are met, each once', (_, ask) => {
  const reader = aLongSite()
  const met = followed('https://sixty.example/?limit=3', (asked) => ask(reader, asked)).map(({ slug }) => slug)
  expect(met).toHaveLength(11)
  expect(new Set(met).size).toBe(11)
})

test('a question’s answers come in the order of its page', () => {
  const reader = aLongSite()
  const shown = questionWithAnswers(reader, 'awake', {}, 'UTC')
  const given = found(questionWhole(reader, 'awake', page(), site)).answers
  expect(shown).toMatchObject({ answers: given.map(({ interview }) => ({ slug: interview.slug })) })
})
