/** Times as people say them, over the nights when clocks change. */
import { describe, expect, it } from 'vitest'
import { asTyped, type WallClock, wallClock, wallClockInWords, zoneAt } from './wall-clock.ts'

function inShort(read: WallClock): string {
  switch (read.is) {
    case 'once':
      return read.moment.toISOString()
    case 'twice':
      return `${read.first.toISOString()} and ${read.second.toISOString()}`
    default:
      return read.is
  }
}

describe('what a clock on the wall shows', () => {
  it.each([
    ['Europe/London', '2026-02-03T07:00', '2026-02-03T07:00:00.000Z'],
    ['Europe/London', '2026-07-03T07:00', '2026-07-03T06:00:00.000Z'],
    // Forward, in the night to 29 March 2026, from 01:00 to 02:00.
    ['Europe/London', '2026-03-29T00:59', '2026-03-29T00:59:00.000Z'],
    ['Europe/London', '2026-03-29T01:00', 'skipped'],
    ['Europe/London', '2026-03-29T01:59', 'skipped'],
    ['Europe/London', '2026-03-29T02:00', '2026-03-29T01:00:00.000Z'],
    // Back, in the night to 25 October 2026, from 02:00 to 01:00.
    ['Europe/London', '2026-10-25T00:59', '2026-10-24T23:59:00.000Z'],
    ['Europe/London', '2026-10-25T01:00', '2026-10-25T00:00:00.000Z and 2026-10-25T01:00:00.000Z'],
    ['Europe/London', '2026-10-25T01:59', '2026-10-25T00:59:00.000Z and 2026-10-25T01:59:00.000Z'],
    ['Europe/London', '2026-10-25T02:00', '2026-10-25T02:00:00.000Z'],
    ['America/New_York', '2026-03-08T01:59', '2026-03-08T06:59:00.000Z'],
    ['America/New_York', '2026-03-08T02:30', 'skipped'],
    ['America/New_York', '2026-03-08T03:00', '2026-03-08T07:00:00.000Z'],
    ['America/New_York', '2026-11-01T01:30', '2026-11-01T05:30:00.000Z and 2026-11-01T06:30:00.000Z'],
    ['America/New_York', '2026-11-01T02:00', '2026-11-01T07:00:00.000Z'],
    // By half an hour only, and on the other side of the world.
    ['Australia/Lord_Howe', '2026-10-04T02:15', 'skipped'],
    ['Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00.000Z and 2026-04-04T15:15:00.000Z'],
    ['Pacific/Auckland', '2026-09-27T02:30', 'skipped'],
    // At midnight: there is no 00:00.
    ['America/Santiago', '2026-09-06T00:00', 'skipped'],
    // A whole day that was left out.
    ['Pacific/Apia', '2011-12-30T12:00', 'skipped'],
    ['UTC', '2026-03-29T01:30', '2026-03-29T01:30:00.000Z'],
  ])('in %s at %s is %s', (zone, typed, moment) => {
    expect(inShort(wallClock(typed, zone))).toBe(moment)
  })

  it.each([
    '',
    'tomorrow',
    '2026-06-31T07:00',
    '2026-02-29T07:00',
    '2026-02-03T24:00',
    '2026-02-03T07:60',
    '2026-02-03T07:00:30',
    '2026-02-03',
    '+020260-02-03T07:00',
  ])('“%s” is no time', (typed) => {
    expect(wallClock(typed, 'Europe/London').is).toBe('unreadable')
  })

  it('is read with a blank for the T, and with the seconds that a browser may add', () => {
    expect(inShort(wallClock(' 2026-02-03 07:00 ', 'UTC'))).toBe('2026-02-03T07:00:00.000Z')
    expect(inShort(wallClock('2026-02-03T07:00:00', 'UTC'))).toBe('2026-02-03T07:00:00.000Z')
  })

  it.each([
    ['Europe/London', '2026-03-28T22:00Z'],
    ['Europe/London', '2026-10-24T22:00Z'],
    ['America/New_York', '2026-03-08T04:00Z'],
    ['America/New_York', '2026-11-01T03:00Z'],
  ])(
    'in %s, every quarter of an hour of the night from %s, typed as it is shown, is that moment or one of two',
    (zone, from) => {
      const quarter = 15 * 60 * 1000
      const night = Array.from({ length: 24 }, (_, at) => new Date(Date.parse(from) + at * quarter))
      const wrong = night.filter((moment) => {
        const read = wallClock(asTyped(moment, zone), zone)
        const moments = read.is === 'once' ? [read.moment] : read.is === 'twice' ? [read.first, read.second] : []
        return !moments.some((one) => one.getTime() === moment.getTime())
      })
      expect(wrong).toEqual([])
    },
  )
})

it('the two are told apart by what the zone calls its time', () => {
  const read = wallClock('2026-10-25T01:30', 'Europe/London')
  if (read.is !== 'twice') throw new Error('01:30 came once.')
  expect([zoneAt(read.first, 'Europe/London'), zoneAt(read.second, 'Europe/London')]).toEqual(['BST', 'GMT'])
})

it('a time is said with its day', () => {
  expect(wallClockInWords('2026-03-29T01:30')).toBe('01:30 on 29 March 2026')
})
