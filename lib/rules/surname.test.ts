import { expect, test } from 'vitest'
import { initialOf, sortName } from './surname.ts'

const names = [
  'Di Åberg',
  'Thandi Morwe',
  'Bo Eden',
  'Cy Ek',
  'Ada Évrard',
  'Niamh O’Brien',
  "Sean O'Brien",
  'Ann Oakes',
  'Pål Ødegård',
  'Łucja Łaska',
  'Ann Larkin',
  'Farida Qureshi-Bell',
  'Amir Qureshi',
  'Anna Morwe',
  'Cher',
  'Ludwig van Straßen',
  'Eva Strasser',
  'Zoë Çelik',
]

test('names sorted by their key stand as a telephone book has them', () => {
  const collator = new Intl.Collator('en')
  const last = (name: string) => (name.split(' ').at(-1) ?? '').replaceAll('’', "'")
  const inBook = names.toSorted((a, b) => collator.compare(last(a), last(b)) || collator.compare(a, b))
  const byKey = names.toSorted((a, b) => (sortName(a) < sortName(b) ? -1 : 1))
  expect(byKey).toEqual(inBook)
})

test.each([
  ['Di Åberg', 'A'],
  ['Pål Ødegård', 'O'],
  ['Cher', 'C'],
  ['  Thandi Morwe ', 'M'],
  ['山田', '山'],
  ['', ''],
])('%s stands under %s', (name, letter) => expect(initialOf(name)).toBe(letter))
