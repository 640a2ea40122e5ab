/** Posts follow one another, and nobody is added twice unasked. */
import { describe, expect, it } from 'vitest'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { appointmentShown } from '#lib/rules/wording/as-shown.ts'
import { aPerson, appointment as theirs } from './a-person.ts'
import { addAppointment, newAppointment } from './add-appointment.ts'
import { addSomebody } from './add-somebody.ts'
import { correctAppointment, correction } from './correct-appointment.ts'
import { leaderOnDesk } from './leaders-on-desk.ts'

const held = (desk: ReturnType<ReturnType<typeof aDesk>['as']>, id: number) =>
  leaderOnDesk(desk, id)?.appointments.map(({ jobTitle, from, until }) => [jobTitle, from, until])
const next = { jobTitle: 'Head of Knots', division: 'Desks', from: '2025-05-01' }

describe('an appointment', () => {
  it('that begins ends the one before on the day before', () => {
    const { as } = aDesk()
    const leader = aPerson(as('writer'), 'Noor Vance')
    expect(addAppointment(as('writer'), newAppointment.parse({ ...next, leader })).problems).toEqual([])
    expect(held(as('writer'), leader)).toEqual([
      ['Head of Knots', '2025-05-01', null],
      ['Head of Ropes', '2021-03-01', '2025-04-30'],
    ])
  })

  it('held before leaves the present one as it is', () => {
    const { as } = aDesk()
    const leader = aPerson(as('writer'), 'Noor Vance')
    addAppointment(as('writer'), newAppointment.parse({ ...next, leader, from: '2015-01-01', until: '2020-12-31' }))
    expect(held(as('writer'), leader)).toEqual([
      ['Head of Ropes', '2021-03-01', null],
      ['Head of Knots', '2015-01-01', '2020-12-31'],
    ])
  })

  it('is corrected and ended', () => {
    const { as } = aDesk()
    const leader = aPerson(as('writer'), 'Noor Vance')
    const appointment = leaderOnDesk(as('writer'), leader)?.appointments[0]?.id
    const before = { jobTitle: 'Head of Ropes', division: 'Desks', from: '2021-03-01', until: null }
    const fields = {
      appointment,
      startedFrom: markOfShown(appointmentShown(before)),
      leader,
      jobTitle: 'Head of Rope',
      division: 'Desks',
      from: '2021-04-01',
      until: '2026-02-28',
    }
    expect(correctAppointment(as('writer'), correction.parse(fields)).problems).toEqual([])
    expect(held(as('writer'), leader)).toEqual([['Head of Rope', '2021-04-01', '2026-02-28']])
  })

  it.each([
    ['in a division that is not there', { division: 'Nowhere' }, 'There is no division called “Nowhere”'],
    ['that begins before the present one did', { from: '2021-03-01' }, 'Enter a day after 1 March 2021, when'],
    ['that begins on a day to come', { from: '2031-01-01' }, 'Enter a day that has come'],
  ])('%s is refused in words, and nothing changes', (_, fields, words) => {
    const { as } = aDesk()
    const leader = aPerson(as('writer'), 'Noor Vance')
    const { problems } = addAppointment(as('writer'), newAppointment.parse({ ...next, leader, ...fields }))
    expect(problems[0]?.message).toContain(words)
    expect(held(as('writer'), leader)).toEqual([['Head of Ropes', '2021-03-01', null]])
  })

  it('ends after it began', () => {
    expect(newAppointment.safeParse({ ...next, leader: 1, until: '2024-01-01' }).error?.issues[0]?.message).toBe(
      'Enter a day after the one on which it began',
    )
  })
})

describe('somebody who may be here already', () => {
  it('is not added until somebody says that it is somebody else', () => {
    const { as } = aDesk()
    const fields = { ...theirs, newName: 'A. Desk', somebodyElse: '' }
    expect(addSomebody(as('writer'), fields)).toEqual({
      leader: null,
      problems: [
        {
          field: 'somebodyElse',
          message: 'Say whether this is Ada Desk, who is here already, or tick “Somebody else”',
        },
      ],
    })
    expect(addSomebody(as('writer'), { ...fields, somebodyElse: '1' }).leader).not.toBeNull()
  })
})

it('nobody without a place at the desk adds or changes anybody', () => {
  const { as } = aDesk()
  const leader = aPerson(as('writer'), 'Noor Vance')
  const fields = newAppointment.parse({ ...next, leader })
  expect(() => addAppointment(as('reader'), fields)).toThrow('There is nothing at this address.')
  expect(() => aPerson(as('reader'), 'Ida Vance')).toThrow('There is nothing at this address.')
})
