import { expect, test } from 'vitest'
import { slugInAddress } from './slug-in-address.ts'

test.each([
  ['https://sixty.example/interviews/ada-desk?cut#why', 'ada-desk'],
  ['/interviews/ada-desk/', 'ada-desk'],
  [' ada-desk ', 'ada-desk'],
  ['', ''],
  ['///', ''],
])('“%s” names “%s”', (address, slug) => {
  expect(slugInAddress(address)).toBe(slug)
})
