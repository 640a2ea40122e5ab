/** What every garment is cut from: the body of it, its shaded side, lapels and collars. Origin at the pit of the neck. */
import type { Cloth } from '#db/cast/portraits/cloth.ts'
import { line, mirrored, plane, within } from '#db/cast/portraits/shape.ts'

/** `outer` is the cloth one sees first; `inner` is the shirt, the trimming or the pattern. */
export type Garment = (outer: Cloth, inner: Cloth) => string

/** Shoulder to shoulder, with a round neck as deep as asked, or a V. */
export const roundNecked = (depth: number) =>
  `M-202 150C-198 80 -170 46 -114 28L-50 2C-36 ${depth} 36 ${depth} 50 2L114 28C170 46 198 80 202 150Z`

export const veeNecked = (depth: number) =>
  `M-202 150C-198 80 -170 46 -114 28L-46 0L0 ${depth}L46 0L114 28C170 46 198 80 202 150Z`

const turnedAway = 'M96 150C110 108 112 64 104 25L114 28C170 46 198 80 202 150Z'

/** The body, its side turned from the light, and the fold where each arm begins. */
export const body = (outline: string, cloth: Cloth) =>
  plane(outline, cloth.base) +
  plane(turnedAway, cloth.dark) +
  line('M-140 150C-142 120 -136 100 -126 88', cloth.dark, 3)

/** A drawn pattern, cut off at an outline; a garment has at most one. */
export const patterned = (outline: string, marks: string) => within('pattern', outline, marks)

const lapel = 'M-44 -6L-78 14L-72 64L-48 58L-12 150H0V132L-36 24Z'

export const lapels = (cloth: Cloth) =>
  plane(lapel, cloth.light) + line('M-48 58L-72 64', cloth.dark, 2.4) + mirrored(plane(lapel, cloth.dark))

/** The front of a shirt in the V of a jacket. */
export const shirtFront = (cloth: Cloth) => plane('M-40 -4L0 34L40 -4L46 40L14 150H-14L-46 40Z', cloth.base)

const closedWing = 'M-43 -16C-34 6 -18 24 0 36L-22 58L-48 14Z'

/** A collar that is buttoned up. */
export const closedCollar = (cloth: Cloth) =>
  plane(closedWing, cloth.light) +
  mirrored(plane(closedWing, cloth.dark)) +
  line('M0 36L-22 58L-48 14M0 36L22 58L48 14', cloth.line, 2)

const openWing = 'M-43 -18C-38 8 -28 28 -12 50L-42 62L-64 14Z'

/** A collar worn open: what lies between is the throat. */
export const openCollar = (cloth: Cloth) =>
  plane(openWing, cloth.light) +
  mirrored(plane(openWing, cloth.dark)) +
  line('M-12 50L-42 62L-64 14M12 50L42 62L64 14', cloth.line, 2)

const bow = 'M-4 40C-20 26 -34 26 -42 32C-46 42 -44 56 -40 62C-30 64 -18 58 -4 50Z'

export const bowTie = (cloth: Cloth) =>
  plane(bow, cloth.base) +
  mirrored(plane(bow, cloth.dark)) +
  plane('M-8 37H8L7 54H-7Z', cloth.light) +
  line('M-34 36C-30 42 -22 45 -12 45M-32 56C-26 52 -20 49 -12 47', cloth.line, 2)

export const buttons = (places: readonly (readonly [number, number])[], colour: string) =>
  places.map(([x, y]) => `<circle cx="${x}" cy="${y}" r="4.5" fill="${colour}"/>`).join('')
