/** Two records of one person become one, and no piece is lost. */
import { expect, test } from 'vitest'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { leaderWithInterviews } from '#lib/reading/leader-with-interviews.ts'
import { movedLeader } from '#lib/reading/moved.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { appointmentShown, leaderShown } from '#lib/rules/wording/as-shown.ts'
import { leadersMergeInWords } from '#lib/rules/wording/merging.ts'
import { aPerson } from './a-person.ts'
import { correctAppointment } from './correct-appointment.ts'
import { leaderOnDesk } from './leaders-on-desk.ts'
import { mergeLeaders } from './merge-leaders.ts'
import { mergeOnDesk } from './merge-on-desk.ts'
import { renameLeader } from './rename-leader.ts'

/** Ada Desk has a live interview; A. Desk is her other record, whose post has ended. */
function twoRecords() {
  const at = aDesk()
  at.standing('approved', { live: true })
  const [ada] = at.db.select().from(leaders).all()
  const goes = aPerson(at.as('writer'), 'A. Desk')
  const [held] = leaderOnDesk(at.as('writer'), goes)?.appointments ?? []
  if (!held) throw new Error('A. Desk holds no post.')
  const ended = { jobTitle: 'Clerk', division: 'Desks', from: '2018-01-01', until: '2019-12-31' }
  const startedFrom = markOfShown(appointmentShown(held))
  correctAppointment(at.as('writer'), { ...ended, startedFrom, appointment: held.id, leader: goes })
  return { ...at, stays: ada?.id ?? 0, goes }
}

const rename = ({ as }: ReturnType<typeof aDesk>, leader: number, before: string, name: string) =>
  renameLeader(as('writer'), { leader, name, startedFrom: markOfShown(leaderShown({ name: before })) })

test('posts, interviews and addresses of both are there afterwards, whichever record stays', () => {
  const { db, as, stays, goes } = twoRecords()
  const version = () => siteVersion({ db, now: as('writer').now }).version
  const before = version()
  const interviewsBefore = db.select({ id: interviews.id }).from(interviews).all()
  expect(mergeLeaders(as('writer'), { stays: goes, goes: stays }).problems).toEqual([])
  const merged = leaderWithInterviews({ db, now: new Date('2026-06-01') }, 'a-desk')
  expect(merged?.posts.map(({ jobTitle }) => jobTitle)).toEqual(['Keeper', 'Clerk'])
  expect(merged?.interviews).toHaveLength(1)
  expect(db.select({ id: interviews.id }).from(interviews).all()).toEqual(interviewsBefore)
  expect(movedLeader({ db, now: new Date() }, 'ada-desk')).toBe('a-desk')
  expect(version()).toBeGreaterThan(before)
})

test('an address of an address still leads to the one that stays', () => {
  const at = twoRecords()
  const { db, as, stays, goes } = at
  rename(at, goes, 'A. Desk', 'Adelaide Desk')
  mergeLeaders(as('writer'), { stays, goes })
  for (const former of ['a-desk', 'adelaide-desk'])
    expect(movedLeader({ db, now: new Date() }, former)).toBe('ada-desk')
})

test('where the records say two posts today, somebody says first which has ended', () => {
  const { as, stays } = twoRecords()
  const goes = aPerson(as('writer'), 'Ada Desck')
  const [problem] = mergeLeaders(as('writer'), { stays, goes }).problems
  expect(problem).toEqual({
    field: 'goes',
    message: 'Say first which post has ended: the records say Keeper and Head of Ropes, both today',
  })
  expect(leaderOnDesk(as('writer'), goes)).not.toBeNull()
})

test('a record is not merged with itself, nor with one that is gone', () => {
  const { as, stays, goes } = twoRecords()
  expect(mergeLeaders(as('writer'), { stays, goes: stays }).problems).toHaveLength(1)
  mergeLeaders(as('writer'), { stays, goes })
  expect(() => mergeLeaders(as('writer'), { stays, goes })).toThrow('There is no such leader any more.')
})

test('an address that somebody had is never given to somebody else', () => {
  const at = twoRecords()
  const { db, as, stays } = at
  rename(at, stays, 'Ada Desk', 'Adelaide Desk')
  const another = aPerson(as('writer'), 'Ada Desk')
  expect(leaderOnDesk(as('writer'), another)?.slug).toBe('ada-desk-2')
  rename(at, stays, 'Adelaide Desk', 'Ada Desk')
  expect(leaderOnDesk(as('writer'), stays)?.slug).toBe('ada-desk')
  expect(movedLeader({ db, now: new Date() }, 'adelaide-desk')).toBe('ada-desk')
})

test('what would move is said before it does, and a look moves nothing', () => {
  const at = twoRecords()
  const { as, stays, goes } = at
  rename(at, goes, 'A. Desk', 'Adelaide Desk')
  const said = (one: number, other: number) => {
    const kept = leaderOnDesk(as('writer'), one)
    const gone = mergeOnDesk(as('writer'), one, `${other}`).goes
    return kept && gone && leadersMergeInWords({ stays: kept, goes: gone })
  }
  expect(said(stays, goes)).toEqual([
    'One post of Adelaide Desk becomes Ada Desk’s: Clerk, Desks.',
    'No interviews of Adelaide Desk become Ada Desk’s.',
    'The address /leaders/adelaide-desk leads to /leaders/ada-desk from then on, and so does an older one.',
    'The record Adelaide Desk goes. This cannot be undone.',
  ])
  expect(said(goes, stays)).toContain('One interview of Ada Desk becomes Adelaide Desk’s: “A desk is a promise”.')
  expect(leaderOnDesk(as('writer'), goes)?.appointments).toHaveLength(1)
})

test.each([
  ['nobody', undefined, 'Choose the other record'],
  ['nothing', '', 'Choose the other record'],
  ['somebody who is not there', '999', 'Choose the other record'],
  ['two at once', ['1', '2'], 'Choose the other record'],
])('an address that names %s asks for the other record', (_, address, message) => {
  const { as, stays } = twoRecords()
  expect(mergeOnDesk(as('writer'), stays, address)).toEqual({ goes: null, problems: [{ field: 'goes', message }] })
})

test('a look says first, too, which post has ended, and is nobody’s without a place at the desk', () => {
  const { as, stays, goes } = twoRecords()
  const other = aPerson(as('writer'), 'Ada Desck')
  expect(mergeOnDesk(as('writer'), stays, `${other}`).problems).toMatchObject([{ field: 'goes' }])
  expect(mergeOnDesk(as('writer'), stays, `${stays}`).problems).toHaveLength(1)
  expect(() => mergeOnDesk(as('reader'), stays, `${goes}`)).toThrow('There is nothing at this address.')
})
