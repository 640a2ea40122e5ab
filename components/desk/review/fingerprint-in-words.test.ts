/** Fingerprints as people compare them. */
import { expect, test } from 'vitest'
import { fingerprintInWords } from './fingerprint-in-words.ts'

test('a fingerprint is compared by its first twelve digits, in groups of four', () => {
  expect(fingerprintInWords('7c1e90ab42d8'.padEnd(64, '0'))).toBe('7c1e 90ab 42d8')
})
