/** Hats, caps and scarves worn on the head, in the head's own place. */
import type { Cloth } from './cloth.ts'
import { line, oval, pierced, plane, symmetric } from './shape.ts'
import type { Skin } from './skin.ts'

type Marks = (cloth: Cloth, skin: Skin) => string
type Headwear = { behind?: (cloth: Cloth) => string; upon?: Marks; over?: (cloth: Cloth) => string }

const wrap =
  'M-63 -30C-92 -70 -98 -116 -66 -138C-34 -156 44 -158 72 -134C100 -110 92 -70 63 -30C48 -54 24 -62 0 -62S-48 -54 -63 -30Z'
const wrapFolds = 'M-62 -36C-30 -76 40 -84 82 -104M-76 -56C-40 -100 30 -116 74 -130M-86 -84C-60 -120 -10 -140 40 -148'
const diamonds =
  'M-52 -74l6 8l-6 8l-6 -8zM-18 -88l6 8l-6 8l-6 -8zM18 -96l6 8l-6 8l-6 -8zM54 -100l6 8l-6 8l-6 -8z' +
  'M-62 -100l6 8l-6 8l-6 -8zM-30 -118l6 8l-6 8l-6 -8zM8 -128l6 8l-6 8l-6 -8zM44 -134l6 8l-6 8l-6 -8z' +
  'M-52 -130l6 8l-6 8l-6 -8zM-14 -146l6 8l-6 8l-6 -8zM66 -78l6 8l-6 8l-6 -8z'
const stitches =
  'M-52 -66h0M-18 -80h0M18 -88h0M54 -92h0M-62 -92h0M-30 -110h0M8 -120h0M44 -126h0M-52 -122h0M-14 -138h0M66 -70h0'

/** Round the face, under the chin, and down over the shoulders. */
const veil = symmetric(-120, [
  [52, -120, 84, -88, 82, -30],
  [80, 30, 78, 66, 84, 96],
  [100, 116, 118, 128, 124, 150],
  [80, 186, 30, 190, 0, 190],
])
const faceLeftOpen = symmetric(-66, [
  [34, -66, 57, -48, 58, -8],
  [58, 36, 52, 72, 36, 94],
  [24, 106, 12, 109, 0, 109],
])

const headwear = {
  none: {},
  sunHat: {
    behind: (straw) => oval(0, -56, 132, 30, straw.dark),
    upon: (straw, skin) =>
      plane('M-63 -20C-64 -50 -50 -62 0 -62S64 -50 63 -20C50 -34 30 -40 0 -40S-50 -34 -63 -20Z', skin.shade) +
      plane(
        'M-132 -54C-132 -66 -100 -78 -70 -80C-70 -118 -44 -136 2 -136S72 -118 72 -80C102 -78 132 -66 132 -54C112 -40 60 -34 0 -34S-112 -40 -132 -54Z',
        straw.base,
      ) +
      plane(
        'M36 -132C62 -124 72 -108 72 -80C102 -78 132 -66 132 -54C112 -42 80 -38 44 -36C70 -50 60 -100 36 -132Z',
        straw.dark,
      ) +
      plane(
        'M-70 -84C-40 -72 44 -72 72 -84C73 -78 73 -72 72 -66C44 -54 -40 -54 -71 -66C-72 -72 -71 -78 -70 -84Z',
        straw.line,
      ) +
      line(
        'M-124 -54C-100 -64 -84 -68 -74 -70M-120 -50C-90 -42 -40 -40 0 -40M-56 -96C-50 -114 -34 -124 -14 -127',
        straw.light,
        2.4,
      ),
  },
  flatCap: {
    upon: (tweed, skin) =>
      plane('M-62 -20C-62 -44 -40 -54 0 -54S62 -44 62 -20C48 -36 30 -42 0 -42S-48 -36 -62 -20Z', skin.shade) +
      plane('M-72 -50C-92 -80 -70 -114 -10 -120C58 -126 100 -92 82 -48C40 -66 -40 -66 -72 -50Z', tweed.base) +
      plane('M30 -119C80 -112 92 -84 80 -50C66 -55 52 -58 38 -60C50 -84 46 -106 30 -119Z', tweed.dark) +
      line(
        'M-66 -62C-68 -88 -44 -106 -14 -110M-38 -64C-36 -86 -20 -100 0 -108M4 -64C6 -84 14 -98 24 -108',
        tweed.line,
        2,
      ) +
      plane(
        'M-68 -54C-40 -70 44 -70 76 -52C82 -42 76 -32 66 -30C36 -48 -34 -48 -62 -32C-72 -36 -74 -46 -68 -54Z',
        tweed.dark,
      ) +
      line('M-58 -48C-30 -60 30 -60 60 -48', tweed.line, 2),
  },
  headscarf: {
    behind: (cloth) =>
      plane(
        symmetric(-124, [
          [56, -124, 88, -88, 86, -30],
          [82, 40, 86, 80, 96, 130],
          [60, 150, 20, 150, 0, 150],
        ]),
        cloth.dark,
      ),
    over: (cloth) =>
      pierced(veil + faceLeftOpen, cloth.base) +
      pierced(
        'M24 -117C64 -106 84 -76 82 -30C80 30 78 66 84 96C100 116 118 128 124 150C100 168 76 178 50 184C76 150 70 116 34 96C52 72 58 36 58 -8C57 -44 40 -62 16 -65C34 -78 36 -98 24 -117Z',
        cloth.dark,
      ) +
      line(
        'M-68 -30C-66 -72 -42 -104 -8 -110M-74 10C-74 50 -70 78 -52 100M-58 92C-40 118 -4 128 30 118M-84 120C-60 140 -20 150 24 140M-100 142C-70 164 -30 172 10 168',
        cloth.light,
        2.4,
      ),
  },
  headwrap: {
    upon: (cloth) =>
      plane(wrap, cloth.base) +
      plane(
        'M44 -150C56 -147 66 -142 72 -134C100 -110 92 -70 63 -30C58 -38 52 -44 44 -50C66 -80 66 -120 44 -150Z',
        cloth.dark,
      ) +
      plane(diamonds, cloth.line) +
      line(stitches, cloth.light, 4) +
      line(wrapFolds, cloth.line, 2) +
      plane('M-66 -36C-44 -62 -24 -68 0 -68S44 -62 66 -36L61 -26C46 -48 24 -56 0 -56S-46 -48 -61 -26Z', cloth.light) +
      line('M-64 -38C-44 -62 -24 -68 0 -68S44 -62 64 -38', cloth.line, 2),
  },
} as const satisfies Record<string, Headwear>

export type HeadwearShape = keyof typeof headwear

export function headwearOf(shape: HeadwearShape): Headwear {
  return headwear[shape]
}
