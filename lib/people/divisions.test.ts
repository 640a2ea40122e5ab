/** Divisions are renamed and moved; what was published keeps the name it had. */
import { expect, test } from 'vitest'
import { divisions } from '#db/schema/divisions.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { livePiece } from '#lib/reading/live-piece.ts'
import { movedDivision } from '#lib/reading/moved.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { divisionShown } from '#lib/rules/wording/as-shown.ts'
import { aPerson } from './a-person.ts'
import { addDivision } from './add-division.ts'
import { changeDivision } from './change-division.ts'
import { divisionOnDesk, divisionsOnDesk } from './divisions-on-desk.ts'

const now = new Date('2026-06-01')

function desks() {
  const at = aDesk()
  const id = at.db.select().from(divisions).all()[0]?.id ?? 0
  const shown = { name: 'Desks', description: '', within: '' }
  const words = { ...shown, division: id, startedFrom: markOfShown(divisionShown(shown)) }
  return { ...at, id, words }
}

test('a renamed division keeps its old name in old pieces, and its old address leads to the new one', () => {
  const { db, as, standing, id, words } = desks()
  standing('approved', { live: true })
  changeDivision(as('admin'), { ...words, name: 'Tables' }, 'UTC')
  expect(livePiece({ db, now }, 'ada-desk')?.division).toMatchObject({ slug: 'tables', name: 'Desks' })
  expect(movedDivision({ db, now }, 'desks')).toBe('tables')
  expect(divisionOnDesk(as('writer'), id)).toMatchObject({
    name: 'Tables',
    formerNames: [{ name: 'Desks', until: '2026-03-02' }],
  })
})

test.each([
  ['Europe/London', '2026-03-02'],
  ['Pacific/Auckland', '2026-03-03'],
  ['America/Los_Angeles', '2026-03-01'],
])('a name ends with the day of the institution: in %s on %s', (timeZone, until) => {
  const { as, id, words } = desks()
  const late = new Date(timeZone === 'Pacific/Auckland' ? '2026-03-02T23:00:00Z' : '2026-03-02T01:00:00Z')
  changeDivision({ ...as('admin'), now: late }, { ...words, name: 'Tables' }, timeZone)
  expect(divisionOnDesk(as('writer'), id)?.formerNames).toEqual([{ name: 'Desks', until }])
})

test('a name finds its division whatever its capitals', () => {
  const { as, id } = desks()
  const added = addDivision(as('admin'), { name: 'Drawers', description: '', within: 'desks' })
  expect(divisionOnDesk(as('writer'), added.division ?? 0)).toMatchObject({ withinId: id })
  aPerson(as('writer'), 'Noor Vance', { newDivision: 'DRAWERS' })
  expect(divisionsOnDesk(as('writer')).map(({ name, leaders }) => [name, leaders])).toEqual([
    ['Desks', 1],
    ['Drawers', 1],
  ])
})

test('a division is added inside another, and moved', () => {
  const { as, id } = desks()
  const drawers = { name: 'Drawers', description: 'What lies in them.', within: 'Desks' }
  const added = addDivision(as('admin'), drawers)
  expect(divisionsOnDesk(as('writer')).map(({ name, depth }) => [name, depth])).toEqual([
    ['Desks', 0],
    ['Drawers', 1],
  ])
  const startedFrom = markOfShown(divisionShown(drawers))
  changeDivision(as('admin'), { ...drawers, division: added.division ?? 0, within: '', startedFrom }, 'UTC')
  expect(divisionsOnDesk(as('writer')).map(({ depth }) => depth)).toEqual([0, 0])
  expect(divisionOnDesk(as('writer'), id)?.leaders).toBe(1)
})

test.each([
  ['inside itself', { within: 'Desks' }, 'within'],
  ['inside one of its own parts', { within: 'Drawers' }, 'within'],
  ['inside one that is not there', { within: 'Cellars' }, 'within'],
  ['under a name that another has', { name: 'drawers' }, 'name'],
])('a division does not go %s', (_, fields, field) => {
  const { as, words, id } = desks()
  addDivision(as('admin'), { name: 'Drawers', description: '', within: 'Desks' })
  expect(changeDivision(as('admin'), { ...words, ...fields }, 'UTC').problems).toMatchObject([{ field }])
  expect(divisionOnDesk(as('writer'), id)).toMatchObject({ name: 'Desks', withinId: null })
})

test('only admins keep divisions', () => {
  const { as, words } = desks()
  for (const [place, said] of [
    ['writer', 'Only an admin can change divisions.'],
    ['reader', 'There is nothing at this address.'],
  ] as const) {
    expect(() => addDivision(as(place), { ...words, name: 'Drawers' })).toThrow(said)
    expect(() => changeDivision(as(place), { ...words, name: 'Tables' }, 'UTC')).toThrow(said)
  }
})
