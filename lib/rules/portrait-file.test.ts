/** Addresses of portraits. */
import { expect, test } from 'vitest'
import { portraitAddress, portraitFile } from './portrait-file.ts'

const hash = 'ab'.repeat(32)

test('an address is read back as it was written', () => {
  const file = { hash, width: 480, format: 'avif' } as const
  expect(portraitAddress(file)).toBe(`/portraits/${hash}-480.avif`)
  expect(portraitFile(`${hash}-480.avif`)).toEqual(file)
})

test.each([
  `${hash}-481.avif`,
  `${hash}-480.png`,
  `${hash.toUpperCase()}-480.avif`,
  `${hash}-480.avif.webp`,
  `x${hash}-480.avif`,
  'ab-480.avif',
  '',
])('%s is the name of nothing', (name) => {
  expect(portraitFile(name)).toBeNull()
})
