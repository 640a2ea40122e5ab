import { DrizzleQueryError } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { notedError } from './noted-error.ts'

test('of an error stay its name, its message, and where it happened', () => {
  expect(notedError(new TypeError('a page fell over'))).toEqual({
    name: 'TypeError',
    message: 'a page fell over',
    stack: expect.stringMatching(/^at .*noted-error\.test\.ts/),
  })
})

test('what was to be stored stays out, and why it was not stays in', () => {
  const text = 'A draft\n    at (somebody.ts:1)\nparams: of hers'
  const noted = notedError(new DrizzleQueryError('insert into drafts', [text], new Error('disk full')))
  expect(JSON.stringify(noted)).not.toMatch(/A draft|somebody|hers/)
  expect(noted).toMatchObject({ message: 'Failed query: insert into drafts', cause: { message: 'disk full' } })
  expect(noted.stack).toContain('noted-error.test.ts')
})

test('what is thrown and is no error may be text, and stays out', () => {
  expect(notedError('A draft')).toEqual({ name: 'string', message: '', stack: '' })
})
