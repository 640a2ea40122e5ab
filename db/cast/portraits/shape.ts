/**
 * The few marks that every portrait is made of: flat planes, lines, dots.
 * Two places to draw in: the head (origin between the eyes, chin near y 108) and the bust (origin at the pit of the neck).
 */

/** A flat plane. */
export const plane = (path: string, colour: string) => `<path d="${path}" fill="${colour}"/>`

/** A plane whose inner outlines are holes. */
export const pierced = (path: string, colour: string) => `<path d="${path}" fill="${colour}" fill-rule="evenodd"/>`

/** A line with round ends. */
export const line = (path: string, colour: string, width: number) =>
  `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`

export const dot = (x: number, y: number, radius: number, colour: string) =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${colour}"/>`

export const oval = (x: number, y: number, across: number, down: number, colour: string) =>
  `<ellipse cx="${x}" cy="${y}" rx="${across}" ry="${down}" fill="${colour}"/>`

/** The same marks on the other side of the middle line. */
export const mirrored = (marks: string) => `<g transform="scale(-1 1)">${marks}</g>`

/** Moved sideways, as the features are when a head turns. */
export const aside = (by: number, marks: string) => `<g transform="translate(${by})">${marks}</g>`

/** Cuts the marks off at an outline; the name must be the only one of its kind in a drawing. */
export const within = (name: string, outline: string, marks: string) =>
  `<clipPath id="${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${name})">${marks}</g>`

/** One cubic curve: two handles and the point where it ends. */
export type Curve = readonly [number, number, number, number, number, number]

/** A closed outline that is the same left and right: from its top on the middle line, down the right side by curves. */
export function symmetric(top: number, curves: readonly Curve[]) {
  const down = curves.map((curve) => `C${curve.join(' ')}`)
  const up = curves.map(([x1, y1, x2, y2], index) => {
    const [, , , , x, y] = curves[index - 1] ?? [0, 0, 0, 0, 0, top]
    return `C${[-x2, y2, -x1, y1, -x, y].join(' ')}`
  })
  return `M0 ${top}${down.join('')}${up.reverse().join('')}Z`
}
