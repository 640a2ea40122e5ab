import { expect, test } from 'vitest'
import { waitingInWords } from './waiting.ts'

test.each([
  [0, 0, 'Nothing waits for you.'],
  [1, 0, 'One thing waits for you.'],
  [3, 1, 'Three things wait for you; one of them is overdue.'],
  [14, 2, '14 things wait for you; two of them are overdue.'],
])('%i waiting, %i overdue: %s', (waiting, overdue, words) => {
  expect(waitingInWords(waiting, overdue)).toBe(words)
})
