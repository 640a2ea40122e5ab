/** Hyphens at the ends of wrapped lines. */
import { expect, test } from 'vitest'
import { jointOf } from './hyphens.ts'

test.each([
  ['we have be-', 'come used to it', [], 'without hyphen'],
  ['a well-', 'known constellation', [], ''],
  ['to re-', 'use the boat', ['reuse'], 'without hyphen'],
  ['a boat-', 'house', ['boat', 'house'], ''],
  ['the Anglo-', 'French port', [], ''],
  ['the boats –', 'all of them', [], ' '],
  ['the boats', 'all of them', [], ' '],
] as const)('"%s" and "%s" are joined rightly', (line, next, known, joint) => {
  expect(jointOf(line, next, new Set<string>(known))).toBe(joint)
})
