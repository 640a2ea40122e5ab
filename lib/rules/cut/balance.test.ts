import { expect, test } from 'vitest'
import { shareInWords, sharesOf } from './balance.ts'

test.each([
  ['three fair answers', [100, 104, 102, 100], ['fair', 'fair', 'fair', 'fair']],
  ['one over a third', [100, 340, 100, 100], ['fair', 'heavy', 'fair', 'fair']],
  ['exactly a third', [100, 100, 100], ['fair', 'fair', 'fair']],
  ['one under three in a hundred', [100, 5, 100, 100], ['fair', 'slight', 'fair', 'fair']],
  ['one that waits for its answer', [100, 0, 100, 100, 100], ['fair', 'fair', 'fair', 'fair', 'fair']],
  ['two answers weigh a third and more each', [300, 20], ['fair', 'fair']],
  ['nothing written', [0, 0], ['fair', 'fair']],
])('%s', (_, words, weights) => {
  expect(sharesOf(words).map(({ weight }) => weight)).toEqual(weights)
})

test('a share is said in words, with what to do where it is out of balance', () => {
  expect(sharesOf([100, 340, 100, 8]).map(shareInWords)).toEqual([
    'Answer 1 is 18 % of the piece.',
    'Answer 2 is 62 % of the piece, more than a third. Shorten it, or give the others more.',
    'Answer 3 is 18 % of the piece.',
    'Answer 4 is 1 % of the piece, less than 3 %. Ask for more, or leave it out.',
  ])
})
