/** What lies in the bin is in no list, no count and no choice; and after 30 days it is nowhere. */
import { describe, expect, test } from 'vitest'
import { questions, questionWordings } from '#db/schema/questions.ts'
import { leaderOnDesk, leadersOnDesk } from '#lib/people/leaders-on-desk.ts'
import { inDrafts } from '#lib/questions/askings.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { deskToday } from './desk-today.ts'
import { discard } from './discard.ts'
import { draftOf } from './draft-of.ts'
import { inTheBin } from './in-the-bin.ts'
import { interviewOnDesk } from './interview-on-desk.ts'
import { allInterviews } from './interviews-on-desk.ts'
import { recover } from './recover.ts'

const days = (count: number) => count * 24 * 60 * 60 * 1000

/** A draft that asks a question of the bank. */
function aDraft() {
  const at = aDesk()
  const { id: question } = at.db.insert(questions).values({ slug: 'why-a-desk', addedAt: new Date() }).returning().get()
  at.db.insert(questionWordings).values({ questionId: question, wording: 'Why a desk?', position: 0 }).run()
  const [first, ...rest] = readyContent.exchanges
  const exchanges = first ? [{ ...first, question }, ...rest] : rest
  const id = at.started('writer', { ...readyContent, exchanges })
  const away = (by: 'writer' | 'colleague' | 'admin' = 'writer') =>
    discard(at.as(by), { interview: id, version: draftOf(at.db, id).version })
  const later = (count: number) => {
    const desk = at.as('writer')
    return { ...desk, now: new Date(desk.now.getTime() + days(count)) }
  }
  return { ...at, id, away, later }
}

/** How often it is found in each place where drafts are. */
function places({ db, as }: ReturnType<typeof aDraft>) {
  const desk = as('writer')
  const [leader] = leadersOnDesk(desk)
  return {
    'all interviews': allInterviews(desk).length,
    'one’s drafts': deskToday(desk, 'UTC').drafts.length,
    'a leader’s interviews, counted': leader?.interviews,
    'a leader’s interviews': leaderOnDesk(desk, leader?.id ?? 0)?.interviews.length,
    'drafts that ask a question': inDrafts(db).length,
  }
}

describe('a draft in the bin', () => {
  test('is in no list, no count and no other page’s choice, and back in each once it is taken out', () => {
    const at = aDraft()
    const before = places(at)
    expect(new Set(Object.values(before))).toEqual(new Set([1]))
    at.away()
    expect(new Set(Object.values(places(at)))).toEqual(new Set([0]))
    expect(inTheBin(at.as('colleague'))).toMatchObject([{ id: at.id, mayRecover: false }])
    expect(inTheBin(at.as('admin'))).toMatchObject([{ id: at.id, mayRecover: true }])
    recover(at.as('writer'), { interview: at.id })
    expect(places(at)).toEqual(before)
    expect(inTheBin(at.as('writer'))).toEqual([])
  })

  test('can be read and taken out for 30 days, and then is nowhere', () => {
    const { id, away, later } = aDraft()
    away()
    expect(interviewOnDesk(later(29), id)?.steps).toEqual(['recover'])
    expect(inTheBin(later(29))).toHaveLength(1)
    expect(interviewOnDesk(later(30), id)).toBeNull()
    expect(inTheBin(later(30))).toEqual([])
    expect(() => recover(later(30), { interview: id })).toThrow('There is no interview at this address.')
  })

  test('is not put there twice', () => {
    const { away } = aDraft()
    away()
    expect(() => away()).toThrow('This interview lies in the bin: it cannot be put into the bin.')
  })

  test('is not put there over words that somebody else has written since', () => {
    const { as, id, saved, away } = aDraft()
    saved(id, 'colleague', { headline: '“Mine”' })
    expect(() => discard(as('writer'), { interview: id, version: 1 })).toThrow('Somebody has written in this draft')
    expect(() => away()).not.toThrow()
  })
})

test('what was ever with readers cannot be put there', () => {
  const { db, as, standing } = aDesk()
  const id = standing('draft', { live: true })
  expect(() => discard(as('writer'), { interview: id, version: draftOf(db, id).version })).toThrow('cannot be put into')
})
