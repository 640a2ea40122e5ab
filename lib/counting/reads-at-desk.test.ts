/** What editors see of reads. */
import { expect, test } from 'vitest'
import { reads } from '#db/schema/reads.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { readsAtDesk, readsOf } from './reads-at-desk.ts'

const timeZone = 'Europe/London'

/** Two live interviews, read on the day of the desk's clock (2 March 2026), the week before, and long ago. */
function aReadDesk() {
  const site = aDesk()
  const [much, little] = [site.standing('approved', { live: true }), site.standing('approved', { live: true })]
  const read = (interviewId: number, day: string, quarter: number, count: number, length: 'cut' | 'full' = 'full') =>
    site.db.insert(reads).values({ interviewId, day, length, quarter, count }).run()
  read(much, '2026-03-02', 4, 5)
  read(much, '2026-02-25', 1, 2, 'cut')
  read(little, '2026-03-02', 0, 3)
  read(little, '2025-01-01', 4, 100)
  const asked = (interview: number | null, days: 7 | 30 | 365 = 7) =>
    readsAtDesk(site.as('writer'), { days, interview, timeZone })
  return { ...site, much, little, asked }
}

test('the span ends with today, and what was before it is not in it', () => {
  const { asked } = aReadDesk()
  const { all, byDay } = asked(null)
  expect([byDay[0]?.day, byDay.at(-1)?.day]).toEqual(['2026-02-24', '2026-03-02'])
  expect(all).toBe(10)
  expect(asked(null, 365).all).toBe(10)
})

test('what was read most comes first, by its headline and its leader', () => {
  const { asked, much, little } = aReadDesk()
  expect(asked(null).mostRead).toEqual([
    { id: much, leader: 'Ada Desk', headline: '“A desk is a promise”', count: 7 },
    { id: little, leader: 'Ada Desk', headline: '“A desk is a promise”', count: 3 },
  ])
})

test('one interview’s reads are its own', () => {
  const { asked, little, much } = aReadDesk()
  expect(asked(little)).toMatchObject({ all: 3, reached: [3, 0, 0, 0, 0], mostRead: [] })
  expect(asked(much)).toMatchObject({ all: 7, cut: { all: 2, toEnd: 0 }, full: { all: 5, toEnd: 5 } })
})

test('an interview’s page says since when it has been counted', () => {
  const { as, little, started } = aReadDesk()
  expect(readsOf(as('writer'), little)).toEqual({ count: 103, since: '2025-01-01' })
  expect(readsOf(as('writer'), started('writer'))).toBeNull()
})

test('whoever has no place at the desk sees none of it', () => {
  const { as, little } = aReadDesk()
  expect(() => readsAtDesk(as('reader'), { days: 7, interview: null, timeZone })).toThrow('nothing at this address')
  expect(() => readsOf(as('reader'), little)).toThrow('nothing at this address')
})
