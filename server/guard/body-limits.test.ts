import { expect, test } from 'vitest'
import { mostBytes } from './body-limits.ts'

test.each([
  ['/desk/interviews/new', 12_000_000],
  ['/desk/interviews/new?_rsc=x', 12_000_000],
  ['/desk/interviews/12/import', 12_000_000],
  ['/desk/interviews/0/import', 2_000_000],
  ['/desk/interviews/12/imports', 2_000_000],
  ['/desk/interviews/new/', 2_000_000],
  ['/desk/interviews/newer', 2_000_000],
  ['/desk/interviews/1', 2_000_000],
  ['/sign-in?to=/desk/interviews/new', 2_000_000],
  ['/', 2_000_000],
])('to %s may be sent %d bytes', (url, bytes) => {
  expect(mostBytes({ method: 'POST', url, headers: {} })).toBe(bytes)
})
