/** How far apart spellings are. */
import { expect, test } from 'vitest'
import { oneSlipFrom, slips } from './spelling.ts'

test.each([
  ['kettle', 'kettle', 0],
  ['ketle', 'kettle', 1],
  ['kettel', 'kettle', 1],
  ['kettles', 'kettle', 1],
  ['kattel', 'kettle', 2],
  ['laboratry', 'laboratory', 1],
  ['kettle', 'quay', 3],
  ['', 'ab', 2],
])('%s and %s: %i, or more than two', (one, other, far) => {
  expect(slips(one, other, 2)).toBe(far)
})

test('every word that one slip makes is one slip away, and the likely ones are among them', () => {
  const near = oneSlipFrom('ketle')
  for (const word of ['kettle', 'kelte', 'kete', 'ktele', 'metle']) expect(near).toContain(word)
  for (const word of near) expect(slips('ketle', word, 2)).toBe(1)
})
