import { describe, expect, it } from 'vitest'
import { type Fate, fateOf, isStuck } from './fate.ts'
import { mostAttempts, nextAttempt } from './pauses.ts'

const noon = new Date('2026-03-02T12:00:00Z')
const hours = (count: number) => new Date(noon.getTime() + count * 60 * 60_000)

it('a message rests longer after each attempt, and is given up after the seventh', () => {
  const times = Array.from({ length: mostAttempts }, (_, at) =>
    nextAttempt(at + 1, noon)
      .toISOString()
      .slice(0, 16),
  )
  expect(times).toEqual([
    '2026-03-02T12:01',
    '2026-03-02T12:05',
    '2026-03-02T12:30',
    '2026-03-02T14:00',
    '2026-03-02T20:00',
    '2026-03-03T12:00',
    '2026-03-02T12:00',
  ])
})

describe('what has become of a message', () => {
  it.each<[Fate, Partial<Parameters<typeof fateOf>[0]>]>([
    ['waits', {}],
    ['waits', { nextAt: hours(-167) }],
    ['tooOld', { nextAt: hours(-168) }],
    ['triedAgain', { attempts: 1, nextAt: hours(1) }],
    ['triedAgain', { attempts: mostAttempts - 1 }],
    ['givenUp', { attempts: mostAttempts }],
    ['disabled', { isDisabled: true }],
    ['sent', { sentAt: noon, attempts: mostAttempts, isDisabled: true }],
  ])('%s: %j', (fate, message) => {
    expect(fateOf({ attempts: 0, nextAt: noon, sentAt: null, isDisabled: false, ...message }, noon)).toBe(fate)
  })

  it('is said to an admin where nobody will hear of it', () => {
    const fates: Fate[] = ['sent', 'waits', 'triedAgain', 'givenUp', 'tooOld', 'disabled']
    expect(fates.filter(isStuck)).toEqual(['givenUp', 'tooOld'])
  })
})
