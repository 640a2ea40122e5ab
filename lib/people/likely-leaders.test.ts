import { expect, test } from 'vitest'
import { isLikelySame } from './likely-leaders.ts'

test.each([
  ['Tobias Okello', 'Tobias Okello', true],
  ['Tobias Okello', 'Dr Tobias Okello', true],
  ['Tobias Okello', 'T. Okello', true],
  ['Tobias Okello', 'Tobias J. Okello', true],
  ['Tobias Okello', 'OKELLO Tobias', true],
  ['Maren Lindqvist', 'Maren Lindquist', true],
  ['Zoë Brontë', 'Zoe Bronte', true],
  ['Tobias Okello', 'Okello', true],
  ['Tobias Okello', 'Grace Okello', false],
  ['Tobias Okello', 'Tobias Haddad', false],
  ['Ann Rao', 'Ann Roa', false],
  ['Tobias Okello', '', false],
])('%s and %s may be one person: %s', (one, other, may) => {
  expect(isLikelySame(one, other)).toBe(may)
  expect(isLikelySame(other, one)).toBe(may)
})
