import { expect, test } from 'vitest'
import { mergedOrder } from './merged-order.ts'

const order = (letters: string) => letters.split('')

test.each([
  ['nobody moved anything', 'abc', 'abc', 'abc', 'abc'],
  ['I moved one', 'abc', 'bac', 'abc', 'bac'],
  ['they moved one', 'abc', 'abc', 'acb', 'acb'],
  ['both did: mine leads', 'abc', 'bac', 'acb', 'bac'],
  ['I added one, they moved one', 'abc', 'abxc', 'cab', 'cabx'],
  ['both added one in the same place', 'ab', 'abx', 'aby', 'abxy'],
  ['I removed one, they moved it', 'abc', 'ac', 'bac', 'ac'],
  ['they removed one, I moved another', 'abc', 'cab', 'ac', 'ca'],
  ['both removed the same', 'abc', 'ac', 'ac', 'ac'],
  ['they added one in front', 'ab', 'ab', 'xab', 'xab'],
  ['nobody knows what both began with', '', 'ab', 'bc', 'abc'],
])('where %s', (_, base, mine, theirs, merged) => {
  expect(mergedOrder(order(base), order(mine), order(theirs)).join('')).toBe(merged)
})

test('what one took out and the other wrote in stays', () => {
  expect(mergedOrder(order('abc'), order('ac'), order('abc'), (id) => id === 'b').join('')).toBe('abc')
})
