/** Two records of one person become one, and no piece is lost. */
import { expect, test } from 'vitest'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { leaderWithInterviews } from '#lib/reading/leader-with-interviews.ts'
import { movedLeader } from '#lib/reading/moved.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { aPerson } from './a-person.ts'
import { correctAppointment } from './correct-appointment.ts'
import { leaderOnDesk } from './leaders-on-desk.ts'
import { mergeLeaders } from './merge-leaders.ts'
import { renameLeader } from './rename-leader.ts'

/** Ada Desk has a live interview; A. Desk is her other record, whose post has ended. */
function twoRecords() {
  const at = aDesk()
  at.standing('approved', { live: true })
  const [ada] = at.db.select().from(leaders).all()
  const goes = aPerson(at.as('writer'), 'A. Desk')
  const appointment = leaderOnDesk(at.as('writer'), goes)?.appointments[0]?.id ?? 0
  const ended = { jobTitle: 'Clerk', division: 'Desks', from: '2018-01-01', until: '2019-12-31' }
  correctAppointment(at.as('writer'), { ...ended, appointment, leader: goes })
  return { ...at, stays: ada?.id ?? 0, goes }
}

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
  const { db, as, stays, goes } = twoRecords()
  renameLeader(as('writer'), { leader: goes, name: 'Adelaide Desk' })
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
  const { db, as, stays } = twoRecords()
  renameLeader(as('writer'), { leader: stays, name: 'Adelaide Desk' })
  const another = aPerson(as('writer'), 'Ada Desk')
  expect(leaderOnDesk(as('writer'), another)?.slug).toBe('ada-desk-2')
  renameLeader(as('writer'), { leader: stays, name: 'Ada Desk' })
  expect(leaderOnDesk(as('writer'), stays)?.slug).toBe('ada-desk')
  expect(movedLeader({ db, now: new Date() }, 'adelaide-desk')).toBe('ada-desk')
})
