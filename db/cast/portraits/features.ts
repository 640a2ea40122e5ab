/** What a face says: where the eyes look, what the brows do, the nose, the mouth. Origin between the eyes. */
import { dot, line, plane } from './shape.ts'
import type { Skin } from './skin.ts'

/** The left eye about its own middle: upper lid, lower lid, size of the iris. */
const lids = {
  open: ['M-15 1C-10 -9 8 -10 14 1', 'M-9 8C-4 10 4 10 9 7', 6.2],
  wide: ['M-15 1C-10 -12 8 -12 14 1', 'M-9 9C-4 11 4 11 9 8', 6.4],
  narrow: ['M-16 1C-9 -6 8 -7 15 -1', 'M-10 6C-4 8 5 8 11 5', 5.4],
  hooded: ['M-16 2C-10 -6 8 -9 15 0', 'M-10 8C-4 11 5 11 10 7', 5.8],
  smiling: ['M-15 3C-8 -9 8 -9 15 3', 'M-13 9C-6 6 6 6 13 9', 5.4],
} as const

export type Lids = keyof typeof lids

const gazes = { ahead: 0, left: -3.2, right: 3.2 } as const

export type Gaze = keyof typeof gazes

export function eyes(shape: Lids, gaze: Gaze, skin: Skin, lashes: boolean) {
  const eye = (across: number, side: 1 | -1, white: string) => {
    const [upper, lower, iris] = lids[shape]
    const fold = shape === 'hooded' ? line('M-15 -4C-8 -13 8 -14 16 -6', skin.deep, 2) : ''
    const lash = lashes ? line('M-14 1C-17 1 -19 -1 -21 -4', skin.line, 2.8) : ''
    const aside = gazes[gaze] * side
    return (
      `<g transform="translate(${across} 1) scale(${side} 1)">${plane(`${upper}C9 10 -8 10 -15 1Z`, white)}` +
      dot(aside, 0, iris, skin.line) +
      dot(aside - 2 * side, -2, 1.7, skin.white) +
      `${line(lower, skin.deep, 1.8)}${line(upper, skin.line, 3.8)}${fold}${lash}</g>`
    )
  }
  return eye(-28, 1, skin.white) + eye(28, -1, skin.whiteInShade)
}

/** The left brow: how far its tail, its arch and its inner end stand above the eye, and how thick it is. */
const brows = {
  soft: [18, 29, 23, 3.4],
  fine: [18, 31, 24, 2.2],
  arched: [17, 34, 23, 3.4],
  level: [20, 26, 23, 4.6],
  heavy: [17, 29, 21, 6.4],
  bushy: [16, 30, 22, 7.6],
  worried: [16, 28, 28, 4],
} as const

export type Brows = keyof typeof brows

export function browsOf(shape: Brows, raised: boolean, colour: string) {
  const [tail, arch, inner, thick] = brows[shape]
  const half = thick / 2
  const above = `C-40 ${-arch - half} -25 ${-arch - half} -12 ${-inner - half}`
  const innerEnd = `C-10 ${-inner} -10 ${-inner + half} -12 ${-inner + half}`
  const below = `C-25 ${-arch + half + 2} -40 ${-arch + half + 2} -49 ${-tail}`
  const brow = `M-49 ${-tail}${above}${innerEnd}${below}Z`
  return `${plane(brow, colour)}<g transform="${raised ? 'translate(0 -7) ' : ''}scale(-1 1)">${plane(brow, colour)}</g>`
}

/** The wing in the light, and the nostril in the shade; the shade itself draws the ridge. */
const noses = {
  straight: 'M-11 36C-16 41 -12 48 -4 45M5 46C9 48 13 46 14 43',
  broad: 'M-15 34C-22 40 -18 49 -8 45C-4 48 2 48 6 46C11 49 18 47 19 42',
  long: 'M-11 40C-16 46 -12 52 -4 49C-1 52 4 52 7 49',
  small: 'M-8 37C-12 41 -9 46 -3 44M4 45C7 46 10 45 11 42',
  aquiline: 'M-12 32C-19 40 -15 48 -6 45C-1 51 5 50 9 46C13 47 15 45 15 41',
} as const

export type Nose = keyof typeof noses

export const noseOf = (shape: Nose, skin: Skin) => line(noses[shape], skin.line, 2.8)

type Mouth = { lips: string; line: string; teeth?: string; below: string }

const mouths = {
  calm: {
    lips: 'M-19 70C-10 64 -4 65 0 66.5C4 65 10 64 20 69.5C11 80 -9 80 -19 70Z',
    line: 'M-21 70C-10 72 10 72 22 69',
    below: 'M-9 84C-3 87 5 87 10 84',
  },
  slight: {
    lips: 'M-20 69C-10 65 -4 66 0 67C4 66 10 65 21 68C11 81 -9 81 -20 69Z',
    line: 'M-23 67C-11 75 11 75 24 66',
    below: 'M-9 84C-3 87 5 87 10 84',
  },
  halfSmile: {
    lips: 'M-19 71C-10 65 -4 66 0 67C4 66 10 65 20 67C11 80 -9 81 -19 71Z',
    line: 'M-20 71C-8 75 12 73 25 62',
    below: 'M-8 85C-2 87 5 87 10 84',
  },
  broadSmile: {
    lips: 'M-21 67C-10 64 -4 66 0 67C4 66 10 64 22 66C12 82 -10 82 -21 67Z',
    line: 'M-24 65C-12 75 13 75 26 64M-27 63L-22 67M29 62L24 66',
    below: 'M-10 88C-3 91 5 91 11 88',
  },
  grin: {
    lips: 'M-27 62C-11 61 12 61 28 61C20 91 -18 91 -27 62Z',
    line: 'M-29 62C-13 67 13 67 30 61M-31 59L-27 64M32 58L28 63',
    teeth: 'M-24 65C-12 68 12 68 25 64C17 81 -16 81 -24 65Z',
    below: 'M-10 94C-3 96 5 96 11 94',
  },
  laughing: {
    lips: 'M-24 63C-10 63 11 63 25 62C18 88 -16 88 -24 63Z',
    line: 'M-26 63C-12 67 12 67 27 62',
    teeth: 'M-20 66C-10 68 10 68 21 65C14 77 -13 77 -20 66Z',
    below: 'M-9 92C-3 94 5 94 10 92',
  },
  set: {
    lips: 'M-18 70C-9 66 -4 67 0 68C4 67 9 66 19 70C11 77 -9 77 -18 70Z',
    line: 'M-20 70C-9 71 9 71 21 69M-23 68L-20 71M24 67L21 70',
    below: 'M-9 83C-3 86 5 86 10 83',
  },
  parted: {
    lips: 'M-15 69C-8 63 -3 64 0 65C3 64 8 63 16 69C11 82 -9 82 -15 69Z',
    line: 'M-17 69C-9 67 9 67 18 69C9 76 -8 76 -17 69Z',
    below: 'M-8 87C-3 89 5 89 9 87',
  },
} as const satisfies Record<string, Mouth>

export type MouthShape = keyof typeof mouths

/** Full lips are a plane of their own; thin ones are only the line between them. */
export function mouthOf(shape: MouthShape, lips: 'full' | 'thin', skin: Skin) {
  const mouth: Mouth = mouths[shape]
  const open = mouth.teeth ? plane(mouth.lips, skin.line) + plane(mouth.teeth, skin.teeth) : ''
  const full = lips === 'full' && !mouth.teeth ? plane(mouth.lips, skin.lips) : ''
  return open + full + line(mouth.line, skin.line, 3.4) + line(mouth.below, skin.deep, 2.4)
}
