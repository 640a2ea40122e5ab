/** The glossary: kept by admins, read by everybody at the desk. */
import { expect, test } from 'vitest'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { initialismShown } from '#lib/rules/wording/as-shown.ts'
import { glossary } from './glossary.ts'
import { initialism, keepInitialism } from './keep-initialism.ts'
import { removeInitialism } from './remove-initialism.ts'

const lhb = initialism.parse({ letters: 'LHB', meaning: ' Long  Harbour Board ' })

test('an admin puts an initialism in, corrects it, and takes it out', () => {
  const { db, as } = aDesk()
  keepInitialism(as('admin'), lhb)
  expect(glossary(db)).toEqual([{ letters: 'LHB', meaning: 'Long Harbour Board' }])
  keepInitialism(as('admin'), { ...lhb, meaning: '', startedFrom: markOfShown(initialismShown(lhb)) })
  expect(glossary(db)).toEqual([{ letters: 'LHB', meaning: '' }])
  removeInitialism(as('admin'), lhb)
  expect(glossary(db)).toEqual([])
})

test('one that is there keeps its meaning until whoever gives it another has seen it', () => {
  const { db, as } = aDesk()
  keepInitialism(as('admin'), lhb)
  const other = { letters: 'LHB', meaning: 'Left-hand bend' }
  expect(() => keepInitialism(as('otherAdmin'), initialism.parse(other))).toThrow('This is in the glossary already.')
  expect(glossary(db)).toEqual([{ letters: 'LHB', meaning: 'Long Harbour Board' }])
  keepInitialism(as('otherAdmin'), initialism.parse(lhb)) // the same once more overtakes nobody
})

test('nobody else changes it', () => {
  const { db, as } = aDesk()
  keepInitialism(as('admin'), lhb)
  for (const [place, said] of [
    ['writer', 'Only an admin can change the glossary.'],
    ['reader', 'There is nothing at this address.'],
  ] as const) {
    expect(() => keepInitialism(as(place), { ...lhb, meaning: 'Other' })).toThrow(said)
    expect(() => removeInitialism(as(place), lhb)).toThrow(said)
  }
  expect(glossary(db)).toEqual([{ letters: 'LHB', meaning: 'Long Harbour Board' }])
})

test.each(['', 'nhs', 'A', 'N H S', 'ABCDEFGH'])('“%s” is no initialism', (letters) => {
  expect(initialism.safeParse({ letters, meaning: '' }).success).toBe(false)
})
