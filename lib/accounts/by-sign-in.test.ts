import { expect, test } from 'vitest'
import { bySignIn, endOfWay } from './by-sign-in.ts'

const origin = 'https://sixty.example.org'

test.each([
  ['/leaders?a=b', '/leaders?a=b'],
  [bySignIn('/leaders?a=b&c=d'), '/leaders?a=b&c=d'],
  [bySignIn(bySignIn('/leaders')), '/leaders'],
  ['/sign-in', '/desk'],
  [bySignIn('https://evil.example/'), '/desk'],
  [undefined, '/desk'],
])('%s ends at %s', (asked, end) => {
  expect(endOfWay(asked, origin)).toBe(end)
})
