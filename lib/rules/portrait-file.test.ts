/** Addresses of portraits. */
import { expect, test } from 'vitest'
import {
  filesOfEach,
  pictureAddress,
  portraitAddress,
  portraitCrops,
  portraitFile,
  portraitHeight,
  portraitShapes,
} from './portrait-file.ts'

const hash = 'ab'.repeat(32)

test('every address is read back as it was written', () => {
  for (const crop of portraitCrops) {
    const { widths, formats } = portraitShapes[crop]
    for (const width of widths) {
      for (const format of formats) {
        const file = { hash, crop, width, format }
        const address = portraitAddress(file)
        expect(address).toBe(`/portraits/${hash}-${crop}-${width}.${format}`)
        expect(portraitFile(address.slice('/portraits/'.length))).toEqual(file)
      }
    }
  }
})

test('every portrait has three pages and three cards in two formats, and two share cards in three', () => {
  expect(filesOfEach).toBe(18)
})

test('the desk has addresses of its own', () => {
  const file = { hash, crop: 'card', width: 96, format: 'avif' } as const
  expect(portraitAddress(file, 'desk')).toBe(`/desk/portraits/${hash}-card-96.avif`)
  expect(pictureAddress(hash)).toBe(`/desk/portraits/${hash}/picture`)
})

test.each([
  ['page', 800, 1000],
  ['card', 192, 192],
  ['share', 1200, 628],
] as const)('a %s of %i pixels is %i high', (crop, width, height) => {
  expect(portraitHeight(crop, width)).toBe(height)
})

test.each([
  `${hash}-480.avif`,
  `${hash}-page-481.avif`,
  `${hash}-page-480.jpeg`,
  `${hash}-page-480.png`,
  `${hash}-card-480.avif`,
  `${hash}-face-96.avif`,
  `${hash}-page-0480.avif`,
  `${hash.toUpperCase()}-page-480.avif`,
  `${hash}-page-480.avif.webp`,
  `x${hash}-page-480.avif`,
  'ab-page-480.avif',
  '',
])('%s is the name of nothing', (name) => {
  expect(portraitFile(name)).toBeNull()
})
