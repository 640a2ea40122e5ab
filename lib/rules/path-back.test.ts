/** Where somebody is after a form that stands on every page. */
import { expect, test } from 'vitest'
import { pathBack } from './path-back.ts'

test.each([
  ['https://sixty.example/', '/'],
  ['https://sixty.example/leaders', '/leaders'],
  ['https://sixty.example/search?q=soup&topic=rain#results', '/search?q=soup&topic=rain'],
  ['https://sixty.example:444/leaders', '/'],
  ['https://elsewhere.example/leaders', '/'],
  ['https://sixty.example@elsewhere.example/leaders', '/'],
  ['https://sixty.example.elsewhere.example/', '/'],
  ['https://sixty.example/.//elsewhere.example', '/'],
  ['https://sixty.example//elsewhere.example', '/'],
  ['https://sixty.example/\\elsewhere.example', '/'],
  ['//elsewhere.example/', '/'],
  ['javascript:alert(1)', '/'],
  ['about:blank', '/'],
  ['leaders', '/'],
  ['', '/'],
  [null, '/'],
])('from %s to %s', (referer, path) => {
  expect(pathBack(referer, 'sixty.example')).toBe(path)
})

test('without a host there is no way back', () => {
  expect(pathBack('file:///leaders', '')).toBe('/')
  expect(pathBack('https://sixty.example/leaders', null)).toBe('/')
})
