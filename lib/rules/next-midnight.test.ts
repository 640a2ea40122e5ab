/** The end of a day, by the institution's clocks. */
import { expect, test } from 'vitest'
import { nextMidnight } from './next-midnight.ts'

test.each([
  ['Europe/London', '2026-02-03T12:00:00Z', '2026-02-04T00:00:00.000Z'],
  ['Europe/London', '2026-02-03T23:59:59.999Z', '2026-02-04T00:00:00.000Z'],
  ['Europe/London', '2026-02-04T00:00:00Z', '2026-02-05T00:00:00.000Z'],
  ['Europe/London', '2026-07-01T12:00:00Z', '2026-07-01T23:00:00.000Z'],
  ['America/New_York', '2026-11-01T04:00:00Z', '2026-11-02T05:00:00.000Z'], // 25 hours
  ['Pacific/Auckland', '2026-09-26T12:00:00Z', '2026-09-27T11:00:00.000Z'], // 23 hours
  ['America/Santiago', '2026-09-05T12:00:00Z', '2026-09-06T04:00:00.000Z'], // the clocks jump from 00:00 to 01:00
  ['Asia/Kathmandu', '2026-02-03T12:00:00Z', '2026-02-03T18:15:00.000Z'],
])('in %s, after %s: %s', (zone, now, midnight) => {
  expect(nextMidnight(new Date(now), zone).toISOString()).toBe(midnight)
})
