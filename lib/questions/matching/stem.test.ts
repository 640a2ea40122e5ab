import { expect, it } from 'vitest'
import { stem } from './stem.ts'

it.each([
  ['learned', 'learnt'],
  ['proudest', 'pride'],
  ['evenings', 'evening'],
])('%s and %s meet', (one, other) => {
  expect(stem(one)).toBe(stem(other))
})

it.each([
  ['toe', 'to'],
  ['evening', 'even'],
  ['party', 'part'],
  ['shoulders', 'should'],
  ['outsiders', 'outside'],
  ['former', 'form'],
])('%s is not cut down to %s', (one, other) => {
  expect(stem(one)).not.toBe(stem(other))
})
