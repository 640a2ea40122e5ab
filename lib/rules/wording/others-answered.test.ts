import { expect, test } from 'vitest'
import { othersAnswered } from './others-answered.ts'

test.each([
  [1, 'One other leader answered this'],
  [7, 'Seven other leaders answered this'],
  [13, '13 other leaders answered this'],
  [100, '100 other leaders answered this'],
  [101, 'More than 100 other leaders answered this'],
])('%i', (leaders, words) => {
  expect(othersAnswered(leaders)).toBe(words)
})
