import { expect, it } from 'vitest'
import { namedInComment } from './named-in-comment.ts'

const people = [
  { id: 1, name: 'Ilse Tanager' },
  { id: 2, name: 'Bríd Quill' },
  { id: 3, name: 'Ines Calder' },
  { id: 4, name: 'Ines Calder-Roth' },
]

it.each([
  ['Nobody is named here.', []],
  ['@Ilse Tanager, is this so?', [1]],
  ['@ilse is this so?', [1]],
  ['(@Bríd)', [2]],
  ['@BRID QUILL: yes', [2]],
  ['@Brid and @Ilse', [1, 2]],
  ['@Ilse and @Ilse Tanager', [1]],
  ['Write to ilse@tanager.example', []],
  ['@Ilsebill', []],
  ['@Ines', []],
  ['@Ines Calder', [3]],
  ['@Ines Calder-Roth', [4]],
  ['@', []],
  ['Ilse Tanager', []],
])('%s names %j', (text, ids) => {
  expect(namedInComment(text, people)).toEqual(ids)
})
