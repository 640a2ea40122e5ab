/** How what is typed is read. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mostTerms, readQuery } from './query.ts'

const said = (typed: string) =>
  readQuery(typed).terms.map(({ forms }) => forms.map((form) => form.join(' ')).join(' or '))

test.each<[string, string[]]>([
  ['', []],
  ['kettle', ['kettle']],
  ['cold  Store', ['cold', 'store']],
  ['kettle kettle', ['kettle']],
  ["can't", ['cant']],
  ['can’t', ['cant']],
  ['O’Brien', ['obrien or o brien']],
  ['e-mail', ['e mail or email']],
  ['3,600', ['3600 or 3 600']],
  ['NEAR(', ['near']],
  ['AND', ['and']],
  ['kettle OR NOT tea', ['kettle', 'or', 'not', 'tea']],
  ['-tea', ['tea']],
  ['tea*', ['tea']],
  ['foo,bar', ['foo', 'bar']],
  ['"move to quay"', ['move to quay']],
  ['“move to quay” night', ['move to quay', 'night']],
  ['say "move to', ['say', 'move', 'to']],
  ['5" disk', ['5', 'disk']],
  ['""', []],
  ['\0', []],
  ['*', []],
  ['😀', []],
])('%s', (typed, terms) => {
  expect(said(typed)).toEqual(terms)
})

test('the last word may go on, unless it is one letter or a phrase', () => {
  const begins = (typed: string) => readQuery(typed).terms.map((term) => term.begins)
  expect(begins('cold sto')).toEqual([false, true])
  expect(begins('cold s')).toEqual([false, false])
  expect(begins('cold "sto"')).toEqual([false, false])
  expect(begins('"cold" sto')).toEqual([false, true])
})

test('a word with signs is itself, and knows what is left of it without them', () => {
  const [term] = readQuery('C++').terms
  expect(term?.forms).not.toEqual([['c']])
  expect(term?.unsigned).toEqual(['c'])
})

test('what cannot be looked for is kept to be said', () => {
  expect(readQuery('😀 tea ☃').leftOut).toEqual(['😀', '☃'])
  expect(readQuery('tea – and ?').leftOut).toEqual([])
})

test('a page that was pasted is looked for by its first words', () => {
  const words = Array.from({ length: 40 }, (_, at) => `word${at}`).join(' ')
  expect(readQuery(words)).toMatchObject({ cutShort: true })
  expect(readQuery(words).terms).toHaveLength(mostTerms)
  expect(readQuery('x'.repeat(10_000)).cutShort).toBe(true)
})

test('nothing that can be typed is wrong, and no term is more than letters and figures', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (typed) => {
      for (const { forms } of readQuery(typed).terms) {
        expect(forms.flat().length).toBeGreaterThan(0)
        for (const word of forms.flat()) expect(word).toMatch(/^[\p{L}\p{N}\p{Co}]+$/u)
      }
    }),
  )
}, 60_000)
