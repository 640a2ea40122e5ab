/** Ids that are given in the browser. */
import { expect, test } from 'vitest'
import { exchangeId } from '#lib/rules/content/content.ts'
import { freshId } from './fresh-id.ts'

test('a fresh id is an id, and never the same', () => {
  const ids = Array.from({ length: 500 }, freshId)
  expect(ids.filter((id) => !exchangeId.safeParse(id).success)).toEqual([])
  expect(new Set(ids).size).toBe(ids.length)
})
