/** Numbers in running text. */
import { expect, test } from 'vitest'
import { capitalised, numberInWords } from './number-in-words.ts'

test.each([
  [0, 'no leaders'],
  [1, 'one leader'],
  [12, 'twelve leaders'],
  [13, '13 leaders'],
  [12_450, '12,450 leaders'],
])('%i', (count, words) => {
  expect(numberInWords(count, 'leader')).toBe(words)
})

test('a sentence begins with a capital, a figure stays a figure', () => {
  expect([capitalised('four leaders'), capitalised('13 leaders')]).toEqual(['Four leaders', '13 leaders'])
})
