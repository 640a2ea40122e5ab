import { expect, test } from 'vitest'
import { plainLetters } from './plain-letters.ts'

test.each([
  ['Élan?', 'elan?'],
  ['E\u0301lan', 'elan'],
  ['ﬁve', 'five'],
  ['Ørsted', 'ørsted'],
  ['', ''],
])('%s is %s', (text, plain) => expect(plainLetters(text)).toBe(plain))
