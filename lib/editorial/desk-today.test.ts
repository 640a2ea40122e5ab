import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { interviews } from '#db/schema/interviews.ts'
import { aDesk, type Place } from './a-desk.ts'
import { deskToday } from './desk-today.ts'

const zone = 'Europe/London'

/** Interviews that wait for approval on 2 March 2026, by who is asked to decide and by when. */
function waiting(asked: readonly { of: Place | null; by: string | null }[]) {
  const at = aDesk()
  const ids = asked.map(({ of, by }) => {
    const { id } = at.submitted()
    const reviewerId = of && at.as(of).actor.id
    at.db.update(interviews).set({ reviewerId, dueOn: by }).where(eq(interviews.id, id)).run()
    return id
  })
  return { ...at, ids }
}

test('what one is asked for oneself comes first, what others are asked for last; what is overdue says so', () => {
  const { as, ids } = waiting([
    { of: 'otherAdmin', by: '2026-03-01' },
    { of: null, by: null },
    { of: 'admin', by: '2026-02-27' },
  ])
  const rows = deskToday(as('admin'), zone).waitsForYou
  expect(rows.map(({ id }) => id)).toEqual(ids.toReversed())
  expect(rows.map(({ asked }) => asked)).toEqual([
    { sentence: 'You are asked to decide. Overdue: it was due on 27 February 2026, 3 days ago.', late: true },
    null,
    { sentence: 'otherAdmin is asked to decide. Overdue: it was due on 1 March 2026, yesterday.', late: true },
  ])
})

test('whoever sent it reads whom it waits for; nothing waits for somebody who decides on nothing', () => {
  const { as } = waiting([{ of: 'admin', by: '2026-03-02' }])
  const { youWaitFor, waitsForYou } = deskToday(as('writer'), zone)
  expect(youWaitFor).toMatchObject([{ asked: { sentence: 'admin is asked to decide by today.', late: false } }])
  expect(waitsForYou).toEqual([])
})

test('what is to be read again is shown to whoever looks after it, and all of it to whoever decides', () => {
  const { as, approved } = aDesk()
  const id = approved()
  const inAYear = (place: Place) => deskToday({ ...as(place), now: new Date('2027-03-05T12:00:00Z') }, zone).toReadAgain
  expect(inAYear('writer')).toMatchObject([{ id, overdue: 3 }])
  expect(inAYear('admin')).toMatchObject([{ id }])
  expect(inAYear('colleague')).toEqual([])
})
