import { expect, test } from 'vitest'
import { othersHere } from './others-here.ts'

test.each([
  [[], ''],
  [['Jonas Pell'], 'Jonas Pell has this interview open too.'],
  [['Bríd Quill', 'Jonas Pell'], 'Bríd Quill and Jonas Pell have this interview open too.'],
])('%j: %s', (names, sentence) => {
  expect(othersHere(names)).toBe(sentence)
})
