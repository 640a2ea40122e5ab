/** What a field is described by. */
import { expect, test } from 'vitest'
import { fieldWiring } from './field-wiring.ts'

test('a field without words around it is described by nothing', () => {
  expect(fieldWiring({ id: 'topics' })).toEqual({ id: 'topics', name: 'topics' })
})

test('a field is described by its hint, then its note, then its problems, and is invalid with them', () => {
  expect(fieldWiring({ id: 'topics', hint: 'h', note: 'n', problems: ['p'] })).toEqual({
    id: 'topics',
    name: 'topics',
    'aria-describedby': 'topics-hint topics-note topics-problems',
    'aria-invalid': true,
  })
})
