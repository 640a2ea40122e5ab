/** What is kept under which address. */
import { expect, test } from 'vitest'
import { readersAddress } from './readers-address.ts'

const addressOf = (url: string, method = 'GET') => readersAddress({ method, url, headers: {} })

test.each([
  '/',
  '/leaders',
  '/interviews/noor-elamin',
  '/search?q=soup',
  '/api/v1/interviews',
  '/feed.xml',
  '/robots.txt',
  '/icon.svg',
  '/desks',
  '/sign-in-sheet',
  '/nothing-here',
])('%s is the readers’', (url) => {
  expect(addressOf(url)).toBe(url)
  expect(addressOf(url, 'HEAD')).toBe(url)
  expect(addressOf(url, 'POST')).toBeUndefined()
})

test.each([
  '/desk',
  '/desk/interviews/1',
  '/desk?done=save',
  '/api/auth/session',
  '/sign-in?callbackUrl=%2Fdesk',
  '/_next/static/chunks/1.js',
  '/portraits/1.avif',
  '/cards/1.jpg',
  '/cards/1.jpeg',
  '/fonts/text.woff2',
  '/health',
  '/%64esk',
  '/leaders/../desk',
  '/leaders/%2e%2e/desk',
  '/leaders\\..\\desk',
])('%s is not', (url) => {
  expect(addressOf(url)).toBeUndefined()
})

test.each([
  ['/search?topic=rain&q=soup', '/search?q=soup&topic=rain'],
  ['/search?q=soup&topic=rain', '/search?q=soup&topic=rain'],
  ['/search?b=2&a=2&b=1', '/search?a=2&b=2&b=1'],
  ['/leaders?_rsc=abc', '/leaders'],
  ['/leaders?', '/leaders'],
  ['/interviews/noor-elamin?cut', '/interviews/noor-elamin?cut='],
  ['/search?q=%E0%A4%A', '/search?q=%EF%BF%BD%25A'],
])('%s is rendered as %s', (url, address) => {
  expect(addressOf(url)).toBe(address)
})
