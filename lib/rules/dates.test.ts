/** Dates as people read them. */
import { expect, test } from 'vitest'
import {
  dateInWords,
  dayAfter,
  dayAndMonth,
  dayBefore,
  dayIn,
  dayInWords,
  daysAfter,
  daysAgo,
  momentInWords,
  monthInWords,
  sinceInDays,
  timeOfDay,
} from './dates.ts'

const winter = new Date('2026-02-03T07:00:00Z')
const summer = new Date('2026-07-31T23:30:05Z')

test.each([
  [winter, 'Europe/London', '3 February 2026', 'Tuesday 3 February 2026 at 07:00', '07:00:00'],
  [summer, 'Europe/London', '1 August 2026', 'Saturday 1 August 2026 at 00:30', '00:30:05'],
  [summer, 'UTC', '31 July 2026', 'Friday 31 July 2026 at 23:30', '23:30:05'],
  [winter, 'Pacific/Auckland', '3 February 2026', 'Tuesday 3 February 2026 at 20:00', '20:00:00'],
])('%s in %s is %s', (date, zone, day, moment, time) => {
  expect(dayInWords(date, zone)).toBe(day)
  expect(momentInWords(date, zone)).toBe(moment)
  expect(timeOfDay(date, zone)).toBe(time)
})

test('midnight is 00:00, not 24:00', () => {
  expect(momentInWords(new Date('2026-02-03T00:00:00Z'), 'UTC')).toBe('Tuesday 3 February 2026 at 00:00')
})

test('the first day of a month belongs to that month, wherever the server stands', () => {
  expect(monthInWords('2024-08-01')).toBe('August 2024')
  expect(monthInWords('2011-12-31')).toBe('December 2011')
})

test.each([
  ['2025-04-30', '2025-05-01', '1 May 2025'],
  ['2024-02-29', '2024-03-01', '1 March 2024'],
  ['2025-12-31', '2026-01-01', '1 January 2026'],
  // The clocks go forward on 29 March 2026: a day of 23 hours is still a day.
  ['2026-03-29', '2026-03-30', '30 March 2026'],
])('after %s comes %s, %s', (before, after, words) => {
  expect([dayBefore(after), dayAfter(before), dateInWords(after)]).toEqual([before, after, words])
})

test('days are counted from a day by the calendar, and from a moment by 24 hours', () => {
  expect(daysAfter('2024-02-27', 3)).toBe('2024-03-01')
  expect(daysAgo(30, new Date('2026-03-31T08:30:00Z'))).toEqual(new Date('2026-03-01T08:30:00Z'))
})

test('a moment falls on the day that the zone has', () => {
  expect(dayIn(summer, 'UTC')).toBe('2026-07-31')
  expect(dayIn(summer, 'Europe/London')).toBe('2026-08-01')
})

test.each([
  ['2026-03-10T00:01:00Z', '2026-03-10T23:59:00Z', 'today'],
  ['2026-03-09T23:59:00Z', '2026-03-10T00:01:00Z', 'yesterday'],
  ['2026-03-08T12:00:00Z', '2026-03-10T00:01:00Z', '2 days ago'],
  // The clocks go forward on 29 March: a day of 23 hours is still a day.
  ['2026-03-28T12:00:00Z', '2026-03-30T00:10:00Z', '2 days ago'],
  // A clock that is a little ahead of ours has written nothing tomorrow.
  ['2026-03-11T00:00:01Z', '2026-03-10T23:59:59Z', 'today'],
])('from %s to %s: %s', (then, now, words) => {
  expect(sinceInDays(new Date(then), new Date(now), 'Europe/London')).toBe(words)
})

test.each([
  ['2026-02-03', '3 Feb'],
  ['2026-09-30', '30 Sept'],
])('%s is %s where there is little room', (day, short) => {
  expect(dayAndMonth(day)).toBe(short)
})
