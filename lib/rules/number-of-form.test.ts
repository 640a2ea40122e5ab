/** A number that a form sends is the number of something, or none. */
import { expect, test } from 'vitest'
import { numberOfForm } from './number-of-form.ts'

test.each([
  ['1', 1],
  ['9007199254740991', 9007199254740991],
  ['9007199254740992', undefined],
  ['1e999', undefined],
  ['0', undefined],
  ['-3', undefined],
  ['1.5', undefined],
  ['', undefined],
  ['three', undefined],
  [null, undefined],
])('%s is %s', (sent, number) => {
  expect(numberOfForm.safeParse(sent).data).toBe(number)
})
