import { expect, it } from 'vitest'
import { theDraft, usualComparison, wordingInWords, wordingOfAddress } from './compared.ts'
import { partsInWords } from './parts-in-words.ts'

it.each([
  ['draft', theDraft, 'the draft'],
  ['3', 3, 'revision 3'],
] as const)('an address that says %s names a wording', (said, wording, words) => {
  expect(wordingOfAddress(said)).toBe(wording)
  expect(wordingInWords(wording)).toBe(words)
})

it.each([[undefined], [''], ['0'], ['-1'], ['1.5'], ['latest'], [['1', '2']], ['9'.repeat(40)]])(
  'an address that says %j names none',
  (said) => {
    expect(wordingOfAddress(said)).toBeNull()
  },
)

it.each([
  ['a draft with no revision', null, true, null],
  ['a draft', 3, true, { from: 3, to: theDraft }],
  ['what waits for approval', 3, false, { from: 2, to: 3 }],
  ['what was sent for the first time', 1, false, null],
])('of %s the usual comparison is found', (_, newest, isDraft, found) => {
  expect(usualComparison(newest, isDraft)).toEqual(found)
})

it.each([
  [['headline', 'exchange', 'exchange'], 'Unchanged: headline and two exchanges'],
  [['exchange'], 'Unchanged: one exchange'],
] as const)('%j are counted', (parts, said) => {
  expect(partsInWords(parts.map((part) => ({ part })))).toBe(said)
})
