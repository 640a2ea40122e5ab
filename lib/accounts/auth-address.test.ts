import { expect, test } from 'vitest'
import { authAnswer } from './auth-address.ts'

test.each([
  ['GET', ['signin'], 'next-auth'],
  ['HEAD', ['signin'], 'next-auth'],
  ['GET', ['error'], 'next-auth'],
  ['GET', ['csrf'], 'next-auth'],
  ['POST', ['csrf'], 'nothing'],
  ['POST', ['callback', 'credentials'], 'next-auth'],
  ['GET', ['callback', 'credentials'], 'form'],
  ['HEAD', ['callback', 'credentials'], 'form'],
  ['GET', ['callback', 'credentials', 'x'], 'nothing'],
  ['POST', ['callback', 'credentials', 'x'], 'nothing'],
  ['GET', ['callback', 'Credentials'], 'nothing'],
  ['POST', ['callback'], 'nothing'],
  ['POST', ['callback', 'github'], 'nothing'],
  ['POST', ['signin', 'credentials'], 'nothing'],
  ['GET', ['signin', 'credentials'], 'nothing'],
  ['GET', ['signout'], 'nothing'],
  ['POST', ['signout'], 'nothing'],
  ['GET', ['session'], 'nothing'],
  ['POST', ['session'], 'nothing'],
  ['POST', ['_log'], 'nothing'],
  ['GET', [''], 'nothing'],
] as const)('%s %j is answered by: %s', (method, segments, answer) => {
  expect(authAnswer(method, segments)).toBe(answer)
})
