/** What each crop shows of a picture. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { portraitCrops } from './portrait-file.ts'
import { firstFocus, frameOf } from './portrait-frame.ts'

test.each([
  ['a picture of a page’s shape is shown whole', { width: 800, height: 1000 }, firstFocus, 'page', [0, 0, 800, 1000]],
  ['a wide one loses its sides', { width: 2000, height: 1000 }, firstFocus, 'page', [600, 0, 800, 1000]],
  ['a tall one keeps its head', { width: 800, height: 2000 }, firstFocus, 'page', [0, 306, 800, 1000]],
  ['the focal point moves the crop', { width: 2000, height: 1000 }, { x: 800, y: 333 }, 'page', [1200, 0, 800, 1000]],
  ['but not out of the picture', { width: 2000, height: 1000 }, { x: 1000, y: 0 }, 'page', [1200, 0, 800, 1000]],
  ['a face is square', { width: 800, height: 1000 }, { x: 500, y: 600 }, 'card', [0, 200, 800, 800]],
  ['a share card is a band', { width: 1200, height: 1500 }, { x: 500, y: 400 }, 'share', [0, 317, 1200, 628]],
] as const)('%s', (_, picture, focus, crop, [left, top, width, height]) => {
  expect(frameOf(picture, focus, crop)).toEqual({ left, top, width, height })
})

test('every crop of every picture lies within it, and holds the focal point', () => {
  const side = fc.integer({ min: 1, max: 5_000 })
  const thousandth = fc.integer({ min: 0, max: 1_000 })
  fc.assert(
    fc.property(side, side, thousandth, thousandth, fc.constantFrom(...portraitCrops), (width, height, x, y, crop) => {
      const frame = frameOf({ width, height }, { x, y }, crop)
      expect(frame.left).toBeGreaterThanOrEqual(0)
      expect(frame.top).toBeGreaterThanOrEqual(0)
      expect(frame.left + frame.width).toBeLessThanOrEqual(width)
      expect(frame.top + frame.height).toBeLessThanOrEqual(height)
      expect((width * x) / 1000).toBeGreaterThanOrEqual(frame.left - 1)
      expect((width * x) / 1000).toBeLessThanOrEqual(frame.left + frame.width + 1)
      expect((height * y) / 1000).toBeGreaterThanOrEqual(frame.top - 1)
      expect((height * y) / 1000).toBeLessThanOrEqual(frame.top + frame.height + 1)
    }),
  )
})
