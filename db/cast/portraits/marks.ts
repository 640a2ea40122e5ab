/** What years and weather leave on a face: folds, lines, freckles, a ruddy cheek. Origin between the eyes. */
import { line } from './shape.ts'
import type { Skin } from './skin.ts'

const folds = {
  smooth: '',
  some: 'M-27 44C-33 52 -35 58 -35 64M31 46C36 53 38 58 38 63',
  lined:
    'M-26 43C-34 52 -37 60 -36 68M30 44C38 53 40 60 39 67M-42 13C-36 18 -24 19 -16 15M42 13C36 18 24 19 17 15' +
    'M-26 -52C-12 -56 10 -56 24 -52',
  deeplyLined:
    'M-26 42C-35 52 -38 61 -36 71M30 43C39 53 41 61 39 70M-43 13C-36 19 -24 20 -15 15M43 13C36 19 24 20 16 15' +
    'M-28 -50C-12 -55 10 -55 26 -50M-24 -62C-10 -66 8 -66 22 -62M-51 -4L-57 -9M-52 1L-59 0M-51 6L-57 10',
  weathered:
    'M-26 43C-34 52 -36 60 -35 68M30 44C38 53 39 60 38 67M-49 -5L-56 -11M-51 0L-59 -2M-50 6L-57 9' +
    'M-24 -54C-10 -57 8 -57 22 -54M-4 -22L-5 -12M5 -22L5 -13',
} as const

export type Folds = keyof typeof folds

export const foldsOf = (years: Folds, skin: Skin) => (folds[years] ? line(folds[years], skin.deep, 2) : '')

/** A line of no length with round ends is a dot. */
export const freckles = (skin: Skin) =>
  line('M-44 24h0M-27 29h0M-30 40h0M-6 20h0M24 25h0M29 34h0M-10 31h0', skin.deep, 3.4) +
  line(
    'M-38 31h0M-33 22h0M-22 36h0M-41 38h0M-16 25h0M-48 33h0M2 27h0' +
      'M-24 19h0M31 21h0M36 29h0M43 24h0M40 36h0M48 30h0',
    skin.deep,
    2.5,
  )

export const ruddyCheeks = (skin: Skin) =>
  line('M-48 26L-40 20M-48 33L-32 21M-44 37L-28 25M-38 40L-25 30', skin.shade, 2.2) +
  line('M26 30L38 20M30 35L46 22M36 38L50 26', skin.deep, 2.2)
