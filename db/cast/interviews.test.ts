/** What has to be true of the cast's interviews: their references, their lengths and what has happened to them. */
import { describe, expect, it } from 'vitest'
import { type CastInterview, castTopics } from './cast-interview.ts'
import { interviews } from './interviews.ts'
import { leaders } from './leaders.ts'
import { users } from './users.ts'

const appointments = leaders.flatMap((leader) => leader.appointments.map((held) => ({ leader: leader.slug, ...held })))
const appointmentOf = ({ leader, jobTitle }: CastInterview) =>
  appointments.find((held) => held.leader === leader && held.jobTitle === jobTitle)

/** A live piece with a newer draft is two wordings, and both must hold. */
const wordings = interviews.flatMap((interview) => {
  const { course, leader, headline } = interview
  const title = `${leader}, ${headline}`
  return course.state === 'liveWithDraft'
    ? [[title, interview] as const, [`${title}, newer draft`, { ...interview, ...course.changes }] as const]
    : [[title, interview] as const]
})
const complete = wordings.filter(([, { exchanges }]) => exchanges.every(({ answer }) => answer !== ''))
const states = interviews.map(({ course }) => course.state)
const inState = (state: string) => interviews.filter(({ course }) => course.state === state)
const emailsOf = (wanted: string) => users.filter(({ role }) => role === wanted).map(({ email }) => email)
const admins = emailsOf('admin')
const editors = emailsOf('editor')

const wordsOf = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
const withoutEnd = (text: string) => text.replace(/[*_]/g, '').replace(/[.,;:!?]+$/, '')
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

describe('the interviews', () => {
  it('stand in every state, often enough to be seen', () => {
    const atLeast = {
      live: 10,
      liveWithDraft: 1,
      withdrawn: 1,
      embargoed: 1,
      submitted: 2,
      sentBack: 1,
      draft: 2,
    }
    for (const [state, count] of Object.entries(atLeast))
      expect(inState(state).length, state).toBeGreaterThanOrEqual(count)
    expect(Object.keys(atLeast).sort()).toEqual([...new Set(states)].sort())
  })

  it('are by at least 15 leaders, two of whom were asked twice', () => {
    const asked = interviews.map(({ leader }) => leader)
    expect(new Set(asked).size).toBeGreaterThanOrEqual(15)
    expect(repeated(asked)).toHaveLength(2)
  })

  it('are submitted by different editors', () => {
    expect(new Set(inState('submitted').map(({ writer }) => writer)).size).toBe(2)
  })

  it.each(wordings)('%s: the post, the writer, the deciders and the topics exist', (_, interview) => {
    const { course } = interview
    expect(appointmentOf(interview)).toBeDefined()
    expect(editors).toContain(interview.writer)
    if ('approvedBy' in course) expect(admins).toContain(course.approvedBy)
    if ('decidedBy' in course) expect(admins).toContain(course.decidedBy)
    expect(interview.topics.filter((topic) => !castTopics.includes(topic))).toEqual([])
    expect(repeated(interview.topics)).toEqual([])
  })

  it.each(interviews.flatMap((it) => ('publishedOn' in it.course ? [[it.leader, it.course, it] as const] : [])))(
    '%s was published while in the post that the piece names',
    (_, course, interview) => {
      const held = appointmentOf(interview)
      expect(course.publishedOn >= '2023-03-01' && course.publishedOn <= '2026-11-22').toBe(true)
      expect(held && held.from <= course.publishedOn && course.publishedOn <= (held.until ?? '9999-12-31')).toBe(true)
      if (course.state === 'withdrawn') expect(course.withdrawnOn > course.publishedOn).toBe(true)
    },
  )

  it.each(interviews.flatMap((it) => ('publishedOn' in it.course ? [] : [[it.leader, it] as const])))(
    '%s still holds the post in which the piece at the desk was given',
    (_, interview) => expect(appointmentOf(interview)?.until).toBeNull(),
  )

  it.each(wordings)('%s: 300 to 1,000 words in 5 to 8 exchanges', (_, { exchanges }) => {
    const words = exchanges.reduce((sum, { answer }) => sum + wordsOf(answer), 0)
    expect(words).toBeGreaterThanOrEqual(300)
    expect(words).toBeLessThanOrEqual(1000)
    expect(exchanges.length).toBeGreaterThanOrEqual(5)
    expect(exchanges.length).toBeLessThanOrEqual(8)
  })

  it.each(wordings)('%s: nothing is longer than it may be', (_, { headline, standfirst, exchanges }) => {
    expect(headline.length).toBeLessThanOrEqual(90)
    expect(standfirst.length).toBeLessThanOrEqual(300)
    expect(exchanges.filter(({ wording }) => wording.length > 300)).toEqual([])
  })

  it.each(complete)('%s: the headline is said in an answer, word for word', (_, { headline, exchanges }) => {
    const quoted = headline.match(/^“(.+)”$/)?.[1] ?? 'no quotation'
    expect(exchanges.some(({ answer }) => answer.replace(/[*_]/g, '').includes(withoutEnd(quoted)))).toBe(true)
  })

  it.each(complete)('%s: a standfirst that ends, one to three links, two to four topics', (_, interview) => {
    expect(interview.standfirst).toMatch(/\.$/)
    expect([1, 2, 3]).toContain(interview.links.length)
    expect([2, 3, 4]).toContain(interview.topics.length)
    expect(
      interview.links.filter(({ url }) => !/^https:\/\/[a-z-]+\.aldermere\.example\/[a-z0-9/-]*$/.test(url)),
    ).toEqual([])
  })

  it('are corrected where the answers say now what was meant', () => {
    const corrected = interviews.flatMap(({ course, exchanges }) =>
      course.state === 'live' && course.corrected ? [{ ...course.corrected, course, exchanges }] : [],
    )
    expect(corrected.length).toBeGreaterThan(0)
    for (const { on, slip, meant, course, exchanges } of corrected) {
      expect(on > course.publishedOn).toBe(true)
      expect(exchanges.filter(({ answer }) => answer.includes(meant))).toHaveLength(1)
      expect(exchanges.filter(({ answer }) => answer.includes(slip))).toEqual([])
    }
  })

  it('leave one draft half-written: a question without an answer, a standfirst without an end', () => {
    const halfWritten = interviews.filter((interview) => !complete.some(([, it]) => it === interview))
    expect(halfWritten.map(({ course }) => course.state)).toEqual(['draft'])
    expect(halfWritten[0]?.standfirst).not.toMatch(/\.$/)
  })

  it('include an invitation, and one piece with headings instead of questions', () => {
    const kinds = interviews.map(({ exchanges }) => new Set(exchanges.map(({ kind }) => kind)))
    expect(kinds.filter((kind) => kind.has('invitation')).length).toBeGreaterThanOrEqual(3)
    expect(kinds.filter((kind) => kind.has('topic') && kind.size === 1)).toHaveLength(1)
  })

  it('ask no question twice in the same words', () => {
    expect(repeated(interviews.flatMap(({ exchanges }) => exchanges.map(({ wording }) => wording)))).toEqual([])
  })
})
