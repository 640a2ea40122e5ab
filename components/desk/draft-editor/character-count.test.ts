/** Characters, counted and never cut. */
import { expect, test } from 'vitest'
import { characterCount } from './character-count.ts'

test.each([
  [0, '0 of 90 characters'],
  [90, '90 of 90 characters'],
  [91, '91 of 90 characters, 1 too many'],
  [2_000, '2,000 of 90 characters, 1,910 too many'],
])('%i characters are counted, and none is cut', (length, sentence) => {
  expect(characterCount('x'.repeat(length), 90)).toBe(sentence)
})
