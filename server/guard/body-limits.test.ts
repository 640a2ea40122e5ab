import { expect, test } from 'vitest'
import { bodyLimit } from './body-limits.ts'

const asked = (url: string, cookie?: string) => ({
  method: 'POST',
  url,
  headers: cookie === undefined ? {} : { cookie },
})

test.each([
  ['/desk/interviews/new', 12_000_000, 2_000_000],
  ['/desk/interviews/new?_rsc=x', 12_000_000, 2_000_000],
  ['/desk/interviews/12/import', 12_000_000, 2_000_000],
  ['/desk/interviews/0/import', 2_000_000, 2_000_000],
  ['/desk/interviews/12/imports', 2_000_000, 2_000_000],
  ['/desk/interviews/new/', 2_000_000, 2_000_000],
  ['/desk/interviews/newer', 2_000_000, 2_000_000],
  ['/desk/interviews/1', 2_000_000, 2_000_000],
  ['/sign-in?to=/desk/interviews/new', 2_000_000, 2_000_000],
  ['/', 2_000_000, 2_000_000],
])('to %s the desk may send %d bytes, anybody else %d', async (url, desk, others) => {
  const isFromDesk = async (cookies: string | undefined) => cookies === 'of the desk'
  expect((await bodyLimit(asked(url, 'of the desk'), isFromDesk)).bytes).toBe(desk)
  expect((await bodyLimit(asked(url, 'of somebody'), isFromDesk)).bytes).toBe(others)
  expect((await bodyLimit(asked(url), isFromDesk)).bytes).toBe(others)
})

test('who is there is asked only where a file is taken', async () => {
  const never = () => Promise.reject(new Error('Nobody need know.'))
  await expect(bodyLimit(asked('/desk/interviews/1'), never)).resolves.toMatchObject({ bytes: 2_000_000 })
  await expect(bodyLimit(asked('/desk/interviews/new'), never)).rejects.toThrow('Nobody need know.')
})

test('whoever sends a file and is signed out is told so', async () => {
  const nobody = await bodyLimit(asked('/desk/interviews/new'), async () => false)
  expect(nobody.sentence).toMatch(/^You are signed out/)
})
