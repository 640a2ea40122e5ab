/** The bare head: ears, the outline of the face by its jaw, and the half that is turned from the light. */
import { aside, type Curve, line, oval, plane, symmetric } from './shape.ts'
import type { Skin } from './skin.ts'

/** From the forehead to the temple every face is alike, so that every head of hair fits every jaw. */
const brow: Curve = [40, -98, 66, -72, 62, -10]

const jaws = {
  oval: [
    [62, 26, 56, 56, 43, 78],
    [31, 99, 15, 108, 0, 108],
  ],
  round: [
    [65, 30, 64, 58, 48, 80],
    [36, 97, 18, 105, 0, 105],
  ],
  square: [
    [62, 22, 62, 46, 56, 68],
    [51, 88, 30, 109, 0, 109],
  ],
  broad: [
    [65, 20, 66, 50, 58, 72],
    [50, 94, 24, 112, 0, 112],
  ],
  pointed: [
    [63, 24, 53, 54, 36, 82],
    [26, 99, 13, 111, 0, 111],
  ],
  long: [
    [61, 26, 57, 62, 46, 88],
    [36, 110, 17, 120, 0, 120],
  ],
  narrow: [
    [60, 26, 50, 60, 39, 86],
    [30, 105, 15, 114, 0, 114],
  ],
} as const satisfies Record<string, readonly Curve[]>

export type Jaw = keyof typeof jaws

export const faceOutline = (jaw: Jaw) => symmetric(-98, [brow, ...jaws[jaw]])

/** How far down the chin reaches. */
export const chinOf = (jaw: Jaw) => jaws[jaw][1][5]

export const ears = (skin: Skin) =>
  oval(-62, 11, 10, 19, skin.lit) +
  line('M-67 2C-71 8 -69 20 -64 22', skin.deep, 2.2) +
  oval(62, 11, 10, 19, skin.shade) +
  line('M67 2C71 8 69 20 64 22', skin.deep, 2.2)

/**
 * The shaded side: temple, eye socket, along the nose, then out again, so that the cheekbone catches the light
 * and the shade never reads as a mask; jaw and corner of the mouth. Hatched where it is deepest.
 */
export function shading(jaw: Jaw, skin: Skin, turn: number) {
  const chin = chinOf(jaw)
  const side =
    `M30 -104C40 -80 41 -56 33 -33C22 -30 12 -25 8 -14C8 4 13 20 18 36C22 40 22 44 18 47C29 45 31 39 32 33` +
    `C40 24 47 19 51 22C50 40 41 50 33 60C29 66 31 72 30 77C27 90 20 100 4 ${chin + 6}L90 ${chin + 6}L90 -104Z`
  const edge = `M50 -104C55 -50 57 10 45 48C40 68 36 88 20 ${chin + 6}H90V-104Z`
  return aside(turn, plane(side, skin.shade) + plane(edge, 'url(#hatching)'))
}

/** The pattern that the edge of the shade is hatched with. */
export const hatching = (skin: Skin) =>
  `<pattern id="hatching" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(-38)">` +
  `<path d="M0 1.5h6" stroke="${skin.deep}" stroke-width="2"/></pattern>`
