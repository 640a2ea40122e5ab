/** Whose words a form holds. */
import { expect, test } from 'vitest'
import { fieldNames } from './field-names.ts'
import { isTypedBy } from './is-typed-by.ts'

test.each([
  ['says nobody', undefined, true],
  ['says them', '7', true],
  ['says somebody else', '8', false],
  ['says nobody who can be', 'x', false],
])('a form that %s', (_, typedBy, isTheirs) => {
  const fields = new FormData()
  if (typedBy !== undefined) fields.set(fieldNames.typedBy, typedBy)
  expect(isTypedBy(fields, 7)).toBe(isTheirs)
})
