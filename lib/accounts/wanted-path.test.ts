import { expect, test } from 'vitest'
import { wantedPath } from './wanted-path.ts'

const origin = 'https://sixty.example.org'

test.each([
  ['/desk/interviews/12?tab=history', '/desk/interviews/12?tab=history'],
  ['/', '/'],
  [origin, '/'],
  [`${origin}/divisions`, '/divisions'],
  ['/divisions#people', '/divisions'],
  ['/a b', '/a%20b'],
  ['/desk/../leaders', '/leaders'],
  ['https:evil.example', '/evil.example'], // to a browser too: a path, where the page is https itself
  // What would lead elsewhere, or nowhere, leads to the desk.
  [undefined, '/desk'],
  ['', '/desk'],
  [['/leaders', '/divisions'], '/desk'],
  ['//evil.example', '/desk'],
  ['/\\evil.example', '/desk'],
  ['\\\\evil.example', '/desk'],
  ['/\t/evil.example', '/desk'],
  [' //evil.example', '/desk'],
  ['/.//evil.example', '/desk'],
  [`${origin}//evil.example`, '/desk'],
  ['https://evil.example', '/desk'],
  [`${origin}.evil.example/`, '/desk'],
  [`https://sixty.example.org@evil.example/`, '/desk'],
  ['http://sixty.example.org/desk/x', '/desk'],
  ['javascript:alert(1)', '/desk'],
  ['data:text/html,x', '/desk'],
  ['https://', '/desk'],
])('%j leads to %s', (asked, path) => {
  expect(wantedPath(asked, origin)).toBe(path)
})
