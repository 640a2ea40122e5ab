/** What a reader can choose on every page. */
import { expect, test } from 'vitest'
import { afterConsent, isConsent, isTheme } from './reader-choices.ts'

test.each([
  ['/', '/'],
  ['/search?q=soup', '/search?q=soup'],
  ['/cookies', '/cookies?chosen=all'],
  ['/cookies?chosen=essential', '/cookies?chosen=all'],
  ['/cookies-and-cream', '/cookies-and-cream'],
])('whoever accepts on %s goes on to %s', (path, then) => {
  expect(afterConsent(path, 'all')).toBe(then)
})

test.each(['', 'ALL', 'none', undefined, null, 1, new Blob()])('%s is no choice', (value) => {
  expect([isConsent(value), isTheme(value)]).toEqual([false, false])
})
