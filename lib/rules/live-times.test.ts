/** What becomes of the times that an approver types, over the nights when clocks change. */
import { describe, expect, it } from 'vitest'
import { liveTimes, type TypedTimes } from './live-times.ts'

const nothing: TypedTimes = { liveFrom: '', liveFromWhich: '', liveUntil: '', liveUntilWhich: '' }
const now = new Date('2026-03-02T09:00:00Z')

function inShort(typed: Partial<TypedTimes>, { isEmbargo = true, zone = 'Europe/London' } = {}) {
  const { liveFrom, liveUntil, problems } = liveTimes({ ...nothing, ...typed }, isEmbargo, zone, now)
  if (problems.length > 0) return problems.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return `${liveFrom?.toISOString() ?? 'now'} to ${liveUntil?.toISOString() ?? 'ever'}`
}

describe('under embargo', () => {
  it.each([
    [{ liveFrom: '2026-07-03T07:00' }, '2026-07-03T06:00:00.000Z to ever'],
    [
      { liveFrom: '2026-07-03T07:00', liveUntil: '2026-12-03T07:00' },
      '2026-07-03T06:00:00.000Z to 2026-12-03T07:00:00.000Z',
    ],
    [{}, 'liveFrom: Enter the day and the time at which it goes live'],
    [{ liveFrom: 'on Monday' }, 'liveFrom: Enter a day and a time, such as 2026-02-03 07:00'],
    [
      { liveFrom: '2026-03-01T07:00' },
      'liveFrom: Sunday 1 March 2026 at 07:00 has passed: enter a time that is to come, or approve it now',
    ],
    [
      { liveFrom: '2026-07-03T07:00', liveUntil: '2026-07-03T07:00' },
      'liveUntil: Enter an end after the moment at which it goes live',
    ],
    [
      { liveFrom: '2026-03-29T01:30' },
      'liveFrom: Enter another time: 01:30 on 29 March 2026 does not exist, because the clocks go forward over it',
    ],
    [
      { liveFrom: '2026-10-25T01:30' },
      'liveFromWhich: Choose which is meant: 01:30 on 25 October 2026 comes twice, because the clocks go back, first as BST and then as GMT',
    ],
    [{ liveFrom: '2026-10-25T01:30', liveFromWhich: 'first' }, '2026-10-25T00:30:00.000Z to ever'],
    [{ liveFrom: '2026-10-25T01:30', liveFromWhich: 'second' }, '2026-10-25T01:30:00.000Z to ever'],
    [
      { liveFrom: '2026-10-25T01:30', liveFromWhich: 'first', liveUntil: '2026-10-25T01:30', liveUntilWhich: 'second' },
      '2026-10-25T00:30:00.000Z to 2026-10-25T01:30:00.000Z',
    ],
    // An answer to a question that the time no longer asks is no answer to another time.
    [{ liveFrom: '2026-10-26T01:30', liveFromWhich: 'first' }, '2026-10-26T01:30:00.000Z to ever'],
  ])('%o: %s', (typed, read) => expect(inShort(typed)).toBe(read))

  it.each([
    [
      { liveFrom: '2026-03-08T02:30' },
      'liveFrom: Enter another time: 02:30 on 8 March 2026 does not exist, because the clocks go forward over it',
    ],
    [{ liveFrom: '2026-11-01T01:30', liveFromWhich: 'second' }, '2026-11-01T06:30:00.000Z to ever'],
  ])('in New York %o: %s', (typed, read) => expect(inShort(typed, { zone: 'America/New_York' })).toBe(read))
})

describe('now', () => {
  it.each([
    [{ liveFrom: 'whatever stands there' }, 'now to ever'],
    [{ liveUntil: '2026-12-03T07:00' }, 'now to 2026-12-03T07:00:00.000Z'],
    [{ liveUntil: '2026-03-01T07:00' }, 'liveUntil: Enter an end that is still to come'],
  ])('%o: %s', (typed, read) => expect(inShort(typed, { isEmbargo: false })).toBe(read))
})
