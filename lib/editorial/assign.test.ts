import { expect, it } from 'vitest'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { askedShown } from '#lib/rules/wording/reviewing.ts'
import { aDesk } from './a-desk.ts'
import { approve } from './approve.ts'
import { askedToDecide, askingForADecision } from './asked-to-decide.ts'
import { assign } from './assign.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { timeline } from './timeline.ts'

const zone = 'Europe/London'
const nobody = markOfShown(askedShown({ reviewer: null, dueOn: null }))

function sent() {
  const desk = aDesk()
  const { id, fingerprint } = desk.submitted()
  const admin = desk.as('admin').actor.id
  return { ...desk, id, fingerprint, admin, asked: { interview: id, reviewer: admin, dueOn: '2026-03-06' } }
}

it('an interview has a named reviewer and a due day, and the timeline says who asked', () => {
  const { db, as, id, admin, asked } = sent()
  expect(assign(as('writer'), { ...asked, startedFrom: nobody }, zone).problems).toEqual([])
  expect(askedToDecide(db, id)).toEqual({ reviewerId: admin, reviewer: 'admin', dueOn: '2026-03-06' })
  expect(timeline(as('writer'), id)[0]?.sentence).toBe('writer asked for a decision: admin by 6 March 2026.')
})

it('sent twice, it is written down once', () => {
  const { as, id, asked } = sent()
  const again = () => assign(as('writer'), { ...asked, startedFrom: nobody }, zone)
  again()
  expect(again().problems).toEqual([])
  expect(timeline(as('writer'), id).filter(({ sentence }) => sentence.includes('asked for a decision'))).toHaveLength(1)
})

it('whoever was slower is shown what the other named', () => {
  const { as, asked } = sent()
  assign(as('writer'), { ...asked, startedFrom: nobody }, zone)
  const slower = { ...asked, dueOn: '2026-03-09', startedFrom: nobody }
  expect(() => assign(as('colleague'), slower, zone)).toThrow('Somebody changed this while you were here')
})

it.each([
  ['the day before', { dueOn: '2026-03-01' }, 'dueOn'],
  ['an editor', { reviewer: 2 }, 'reviewer'],
  ['somebody who is not there', { reviewer: 99 }, 'reviewer'],
])('%s cannot be named', (_, other, field) => {
  const { db, as, id, asked } = sent()
  expect(assign(as('writer'), { ...asked, ...other, startedFrom: nobody }, zone).problems[0]?.field).toBe(field)
  expect(askedToDecide(db, id)).toMatchObject({ reviewerId: null, dueOn: null })
})

it('an admin who wrote some of the words is not on offer', () => {
  const { db, as, started, saved } = aDesk()
  const id = started('writer')
  saved(id, 'admin', { headline: '“Mine”' })
  const interview = interviewAtDesk(db, id, as('writer').now)
  if (!interview) throw new Error('It is not there.')
  expect(askingForADecision(as('writer'), interview)?.reviewers.map(({ name }) => name)).toEqual(['otherAdmin'])
})

it('once it is approved, nobody is asked any more', () => {
  const { db, as, id, fingerprint, asked } = sent()
  assign(as('writer'), { ...asked, startedFrom: nobody }, zone)
  approve(as('otherAdmin'), { interview: id, fingerprint })
  expect(askedToDecide(db, id)).toMatchObject({ reviewerId: null, dueOn: null })
  expect(() => assign(as('writer'), { ...asked, startedFrom: nobody }, zone)).toThrow('nothing to decide')
})
