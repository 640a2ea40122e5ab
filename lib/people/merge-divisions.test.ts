/** Two divisions become one, and none of their posts, parts, names or addresses is lost. */
import { expect, test } from 'vitest'
import { divisions } from '#db/schema/divisions.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { divisionWithLeaders } from '#lib/reading/division-with-leaders.ts'
import { feedOfDivision } from '#lib/reading/feeds/feed-source.ts'
import { livePiece } from '#lib/reading/live-piece.ts'
import { movedDivision } from '#lib/reading/moved.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { divisionShown } from '#lib/rules/wording/as-shown.ts'
import { divisionsMergeInWords } from '#lib/rules/wording/merging.ts'
import { aPerson } from './a-person.ts'
import { addDivision } from './add-division.ts'
import { changeDivision } from './change-division.ts'
import { divisionOnDesk, divisionsOnDesk } from './divisions-on-desk.ts'
import { mergeDivisions } from './merge-divisions.ts'
import { mergeDivisionsOnDesk } from './merge-divisions-on-desk.ts'

const now = new Date('2026-06-01')
const timeZone = 'Europe/London'

/** Desks, once Benches, where an interview was given, with Drawers inside; and the Workshops, where somebody else leads. */
function twoDivisions() {
  const at = aDesk()
  const { db, as } = at
  const desks = db.select().from(divisions).all()[0]?.id ?? 0
  const added = (name: string, within = '', description = '') =>
    addDivision(as('admin'), { name, description, within }).division ?? 0
  const renamed = (from: string, name: string) => {
    const shown = { name: from, description: '', within: '' }
    const startedFrom = markOfShown(divisionShown(shown))
    changeDivision(as('admin'), { ...shown, name, division: desks, startedFrom }, timeZone)
  }
  renamed('Desks', 'Benches')
  at.standing('approved', { live: true })
  renamed('Benches', 'Desks')
  const drawers = added('Drawers', 'Desks', 'What lies in them.')
  const workshops = added('Workshops')
  aPerson(as('writer'), 'Noor Vance', { newDivision: 'Workshops' })
  const shown = (id: number) => divisionOnDesk(as('admin'), id)
  const merge = (stays: number, goes: number) => mergeDivisions(as('admin'), { stays, goes }, timeZone)
  return { ...at, desks, drawers, workshops, added, shown, merge }
}

test('posts, parts, names and addresses of both are there afterwards, and no published word has changed', () => {
  const { db, as, desks, drawers, workshops, shown, merge } = twoDivisions()
  const version = () => siteVersion({ db, now }).version
  const before = version()
  expect(merge(workshops, desks).problems).toEqual([])
  const merged = divisionWithLeaders({ db, now }, 'workshops')
  expect(merged?.leaders.leaders.map(({ name }) => name)).toEqual(['Ada Desk', 'Noor Vance'])
  expect(merged?.interviews.map(({ slug }) => slug)).toEqual(['ada-desk'])
  expect(merged?.namesBefore.map(({ name }) => name)).toEqual(['Desks', 'Benches', 'Desks'])
  expect(merged?.namesBefore[0]?.until).toBe('2026-03-02')
  expect(shown(drawers)).toMatchObject({ within: 'Workshops' })
  expect(shown(desks)).toBeNull()
  expect(livePiece({ db, now }, 'ada-desk')?.division).toMatchObject({ slug: 'workshops', name: 'Benches' })
  expect(feedOfDivision({ db, now }, 'workshops')).toMatchObject({ pieces: [{ slug: 'ada-desk' }] })
  for (const former of ['desks', 'benches']) expect(movedDivision({ db, now }, former)).toBe('workshops')
  expect(version()).toBeGreaterThan(before)
  expect(divisionsOnDesk(as('writer')).map(({ name }) => name)).toEqual(['Workshops', 'Drawers'])
})

test.each([1, 2])('a part takes the place of the whole that becomes it, lying %i deep in it', (depth) => {
  const { added, desks, drawers, workshops, shown, merge } = twoDivisions()
  merge(workshops, desks)
  const deepest = depth === 1 ? drawers : added('Handles', 'Drawers')
  expect(merge(deepest, workshops).problems).toEqual([])
  expect(shown(deepest)).toMatchObject({ withinId: null, depth: 0, leaders: 2 })
  if (depth === 2) expect(shown(drawers)).toMatchObject({ withinId: deepest })
})

test('an address that a division had is not given to another', () => {
  const { added, desks, workshops, shown, merge } = twoDivisions()
  merge(workshops, desks)
  expect(shown(added('Desks'))?.slug).toBe('desks-2')
})

test('a division is not merged with itself, with none, or with one that is gone', () => {
  const { as, desks, workshops, merge } = twoDivisions()
  expect(merge(desks, desks).problems).toHaveLength(1)
  expect(mergeDivisions(as('admin'), { stays: desks, goes: '' }, timeZone).problems).toHaveLength(1)
  merge(workshops, desks)
  expect(() => merge(workshops, desks)).toThrow('There is no such division any more.')
})

test('what would move is said before it does, and a look moves nothing', () => {
  const { as, desks, drawers, workshops, shown } = twoDivisions()
  const said = (stays: number, goes: number) => {
    const kept = shown(stays)
    const gone = kept && mergeDivisionsOnDesk(as('admin'), kept, `${goes}`).goes
    return kept && gone && divisionsMergeInWords({ stays: kept, goes: gone })
  }
  expect(said(workshops, desks)).toEqual([
    'One post in Desks, held today, becomes a post in Workshops.',
    'Interviews that were published under the name Desks keep it, and it is a former name of Workshops.',
    'Inside Workshops will lie what lies inside Desks: Drawers.',
    'The address /divisions/desks leads to /divisions/workshops from then on, and so does an older one.',
    'The division Desks goes. This cannot be undone.',
  ])
  expect(said(drawers, desks)).toContain('Drawers lies inside Desks now, and takes its place.')
  expect(said(desks, drawers)).toEqual([
    'No posts in Drawers become posts in Desks.',
    'Interviews that were published under the name Drawers keep it, and it is a former name of Desks.',
    'The address /divisions/drawers leads to /divisions/desks from then on.',
    'The description of Drawers goes: “What lies in them.”',
    'The division Drawers goes. This cannot be undone.',
  ])
  expect(shown(desks)).toMatchObject({ posts: 1, parts: ['Drawers'] })
})

test.each([
  ['none', undefined],
  ['nothing', ''],
  ['one that is not there', '999'],
  ['two at once', ['1', '2']],
])('an address that names %s asks for the other division', (_, address) => {
  const { as, desks, shown } = twoDivisions()
  const stays = shown(desks)
  const problems = [{ field: 'goes', message: 'Choose the other division' }]
  expect(stays && mergeDivisionsOnDesk(as('admin'), stays, address)).toEqual({ goes: null, problems })
})

test.each([
  ['writer', 'Only an admin can change divisions.'],
  ['reader', 'There is nothing at this address.'],
] as const)('a %s merges no divisions', (place, said) => {
  const { as, desks, workshops, shown } = twoDivisions()
  const stays = shown(workshops)
  expect(() => mergeDivisions(as(place), { stays: workshops, goes: desks }, timeZone)).toThrow(said)
  expect(() => stays && mergeDivisionsOnDesk(as(place), stays, `${desks}`)).toThrow(said)
  expect(shown(desks)).not.toBeNull()
})
