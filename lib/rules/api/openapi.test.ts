/** The description of the API. */
import { expect, test } from 'vitest'
import { openapi } from './openapi.ts'
import { paths, queries } from './paths.ts'
import { problemOfQuery } from './problem-of-query.ts'
import { shapes } from './shapes.ts'

const description = openapi('https://sixty.example', 'Aldermere')

test('every path is described with what it gives, and every reference leads to a schema', () => {
  expect(Object.keys(description.paths)).toEqual(paths.map(({ path }) => path))
  const references = [...JSON.stringify(description).matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)]
  expect(references.length).toBeGreaterThan(20)
  for (const [, name = ''] of references) expect(description.components.schemas).toHaveProperty(name)
  expect(Object.keys(description.components.schemas).toSorted()).toEqual(Object.keys(shapes).toSorted())
})

test('no schema is written twice inside another', () => {
  expect(JSON.stringify(description)).not.toContain('$defs')
})

test.each([
  [{ limit: '0' }, 'Change limit: it is a whole number from 1 to 100.'],
  [{ limit: 'many' }, 'Change limit: it is a whole number from 1 to 100.'],
  [
    { since: 'yesterday' },
    'Change since: it is a day, as 2026-01-31, or a moment with its zone, as 2026-01-31T09:00:00Z.',
  ],
  [{ topics: 'craft' }, 'Leave out topics. There is division, leader, topic, region, since, limit, after.'],
])('%j is answered in a sentence', (asked, sentence) => {
  const read = queries.interviews.safeParse(asked)
  expect(read.error && problemOfQuery(read.error, Object.keys(queries.interviews.shape))).toBe(sentence)
})
