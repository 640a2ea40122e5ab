/** What a search says about itself. */
import { expect, test } from 'vitest'
import { foundInWords, notesInWords, orderInWords } from './found-in-words.ts'
import { readQuery } from './query.ts'

const estates = { filter: 'division', name: 'Estates' } as const
const year = { filter: 'year', name: '2026' } as const

test.each([
  [7, 'kettle', [], 'Seven answers with “kettle”.'],
  [1, '"cold store" kettle', [], 'One answer with “cold store” and “kettle”.'],
  [0, 'kettle', [estates, year], 'No answers with “kettle”, from Estates, in 2026.'],
  [12_450, '', [year], '12,450 answers, in 2026.'],
])('%i', (total, typed, choices, sentence) => {
  expect(foundInWords({ total, query: readQuery(typed), choices })).toBe(sentence)
})

test('only an order that is not simply the best of all is said', () => {
  const say = (total: number, order: 'best' | 'newest', words = true) =>
    orderInWords({ total, mostShown: 200, order, words })
  expect(say(200, 'best')).toBe('')
  expect(say(201, 'best')).toMatch(/^The 200 that say most/)
  expect(say(9_000, 'newest')).toMatch(/^The newest 200/)
  expect(say(20, 'newest', false)).toBe('The newest come first.')
})

test.each([
  ['kettle', []],
  ['😀', ['“😀” has no letter or figure, and cannot be looked for.']],
  ['"', ['There is no letter or figure here to look for.']],
  ['', []],
])('of %s it is said: %j', (typed, notes) => {
  expect(notesInWords({ query: readQuery(typed), unsigned: [], unknown: [] })).toEqual(notes)
})

test('a choice that nobody knows is said, and none of what the address says of it', () => {
  const notes = notesInWords({ query: readQuery('a'), unsigned: [], unknown: ['topic'] })
  expect(notes).toEqual(['The topic in this address is none that is known here, and was left out.'])
})
