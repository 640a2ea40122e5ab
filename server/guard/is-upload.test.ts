/** What is not read whole before it is handed on. */
import { expect, test } from 'vitest'
import { isUpload } from './is-upload.ts'

test.each([
  ['POST', '/desk/portraits', {}, true],
  ['POST', '/desk/portraits?a=b', {}, true],
  ['POST', '/desk/interviews/12/portrait/upload', {}, true],
  ['POST', '/desk/interviews/new/read', {}, true],
  ['POST', '/desk/interviews/new', {}, false],
  ['GET', '/desk/portraits', {}, false],
  ['POST', '/desk/portraits/', {}, false],
  ['POST', '/desk/portraits/ab/focus', {}, false],
  ['POST', '/desk/interviews/12/portrait', {}, false],
  ['POST', '/desk/interviews/x/portrait/upload', {}, false],
  ['POST', '/desk/portraits', { 'next-action': 'x' }, false],
] as const)('%s %s %o: %s', (method, url, headers, is) => {
  expect(isUpload({ method, url, headers })).toBe(is)
})
