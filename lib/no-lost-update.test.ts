/** Two people have the same form open: whoever saves later is told, sees both texts, and decides. */
import { describe, expect, it } from 'vitest'
import { aBank } from '#lib/editorial/a-bank.ts'
import { glossary } from '#lib/glossary/glossary.ts'
import { initialism, keepInitialism } from '#lib/glossary/keep-initialism.ts'
import { changeDivision } from '#lib/people/change-division.ts'
import { correctAppointment } from '#lib/people/correct-appointment.ts'
import { divisionOnDesk } from '#lib/people/divisions-on-desk.ts'
import { leaderOnDesk } from '#lib/people/leaders-on-desk.ts'
import { renameLeader } from '#lib/people/rename-leader.ts'
import { editedSet, editSet } from '#lib/questions/edit-set.ts'
import { editWording } from '#lib/questions/edit-wording.ts'
import { questionOnDesk } from '#lib/questions/question-on-desk.ts'
import { setOnDesk } from '#lib/questions/set-on-desk.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { Overtaken } from '#lib/rules/overtaken.ts'
import {
  appointmentShown,
  divisionShown,
  initialismShown,
  leaderShown,
  type Shown,
  setShown,
  wordingShown,
} from '#lib/rules/wording/as-shown.ts'

type ABank = ReturnType<typeof aBank>

interface Kept {
  /** The part that two people change. */
  part: string
  /** As a form shows it now. */
  shown: () => Shown
  save: (text: string, startedFrom: string) => unknown
}

function there<Found>(found: Found | null | undefined): Found {
  if (found === null || found === undefined) throw new Error('It is not there.')
  return found
}

const leaderName = ({ as }: ABank): Kept => ({
  part: 'Name',
  shown: () => leaderShown(there(leaderOnDesk(as('writer'), 1))),
  save: (name, startedFrom) => renameLeader(as('writer'), { leader: 1, name, startedFrom }),
})

function appointment({ as }: ABank): Kept {
  const held = () => there(leaderOnDesk(as('writer'), 1)?.appointments[0])
  return {
    part: 'Job title',
    shown: () => appointmentShown(held()),
    save: (jobTitle, startedFrom) =>
      correctAppointment(as('writer'), {
        ...held(),
        until: '',
        appointment: held().id,
        leader: 1,
        jobTitle,
        startedFrom,
      }),
  }
}

const division = ({ as }: ABank): Kept => ({
  part: 'What it does',
  shown: () => divisionShown(there(divisionOnDesk(as('admin'), 1))),
  save: (description, startedFrom) =>
    changeDivision(as('admin'), { division: 1, name: 'Desks', description, within: '', startedFrom }, 'UTC'),
})

function wording({ as, added }: ABank): Kept {
  const question = added('What is a desk for?')
  const first = () => there(questionOnDesk(as('writer'), `${question}`)?.wordings[0])
  return {
    part: 'Wording',
    shown: () => wordingShown(first()),
    save: (words, startedFrom) => editWording(as('admin'), { question, of: first().id, wording: words, startedFrom }),
  }
}

const set = ({ as }: ABank): Kept => ({
  part: 'Greeting',
  shown: () => setShown(there(setOnDesk(as('writer'), '1', ''))),
  save: (greeting, startedFrom) => {
    const { name, closing, rows } = there(setOnDesk(as('writer'), '1', ''))
    return editSet(as('admin'), { ...editedSet.parse({ set: '1', name, greeting, closing, startedFrom }), rows })
  },
})

function inGlossary({ as, db }: ABank): Kept {
  keepInitialism(as('admin'), initialism.parse({ letters: 'LHB', meaning: 'Long Harbour Board' }))
  return {
    part: 'What it stands for',
    shown: () => initialismShown(there(glossary(db)[0])),
    save: (meaning, startedFrom) => keepInitialism(as('admin'), { letters: 'LHB', meaning, startedFrom }),
  }
}

function overtaken(save: () => unknown): Overtaken {
  try {
    save()
  } catch (error) {
    if (error instanceof Overtaken) return error
    throw error
  }
  throw new Error('Nobody was told.')
}

describe.each([
  ['a leader’s name', leaderName],
  ['an appointment', appointment],
  ['a division', division],
  ['a wording of the bank', wording],
  ['a set of questions', set],
  ['an initialism', inGlossary],
])('%s', (_, kept) => {
  it('is not overwritten by whoever had it open before: they are told what was written, and nothing is', () => {
    const { part, shown, save } = kept(aBank())
    const opened = markOfShown(shown())
    save('What she wrote', opened)
    const { kind, newer } = overtaken(() => save('What he wrote', opened))
    expect({ kind, parts: newer.parts }).toEqual({ kind: 'stale', parts: { [part]: 'What she wrote' } })
    expect(shown()[part]).toBe('What she wrote')
  })

  it('is, once they have seen it; and not if a third was faster again', () => {
    const { part, shown, save } = kept(aBank())
    const opened = markOfShown(shown())
    save('What she wrote', opened)
    const { newer } = overtaken(() => save('What he wrote', opened))
    save('What he wrote', newer.mark)
    expect(shown()[part]).toBe('What he wrote')
    expect(overtaken(() => save('What they wrote', newer.mark)).newer.parts).toEqual({ [part]: 'What he wrote' })
  })

  it('is not saved by a form that names nothing, but may be sent twice', () => {
    const { part, shown, save } = kept(aBank())
    const opened = markOfShown(shown())
    expect(overtaken(() => save('What he wrote', '')).kind).toBe('stale')
    save('What he wrote', opened)
    save('What he wrote', opened)
    expect(shown()[part]).toBe('What he wrote')
  })
})
