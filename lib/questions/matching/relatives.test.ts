import { describe, expect, it } from 'vitest'
import { relation, withoutSilenced } from './relatives.ts'
import { themes } from './themes.ts'

describe('two themes', () => {
  it.each([
    ['the same', 'lessons', 'lessons', 1],
    ['strangers', 'lessons', 'coffee', 0],
    ['kinds of one head', 'joy.best', 'joy.worst', 0.45],
    ['kinds of leisure', 'leisure.relax', 'leisure.time', 0.85],
    ['relatives', 'challenge', 'awake', 0.75],
    ['relatives, the other way round', 'awake', 'challenge', 0.75],
  ])('%s', (_, one, other, nearness) => {
    expect(relation(one, other)).toBe(nearness)
  })
})

it('what one likes least is not what one likes', () => {
  expect(withoutSilenced([{ theme: 'joy.best' }, { theme: 'joy.worst' }])).toEqual([{ theme: 'joy.worst' }])
  expect(withoutSilenced([{ theme: 'joy.best' }])).toEqual([{ theme: 'joy.best' }])
})

it('every theme has one name, a weight up to 1, and phrases', () => {
  expect(new Set(themes.map(({ name }) => name)).size).toBe(themes.length)
  for (const { weight, phrases } of themes) {
    expect(weight).toBeGreaterThan(0)
    expect(weight).toBeLessThanOrEqual(1)
    expect(phrases.length).toBeGreaterThan(0)
    expect(phrases.filter((phrase) => phrase.trim() === '')).toEqual([])
  }
})
