/**
 * A cloth, as lightness: its plane in the light, its folds and shaded side, its raised edges, a line drawn on it,
 * and the paper white of a shirt beside it.
 */
import type { Tone } from './duotone.ts'

export type Cloth = { base: string; dark: string; light: string; line: string; paper: string }

export function clothOf(lightness: number, tone: Tone): Cloth {
  return {
    base: tone(lightness),
    dark: tone(lightness > 0.3 ? lightness - 0.14 : lightness * 0.55),
    light: tone(Math.min(1, lightness + (lightness > 0.3 ? 0.1 : 0.14))),
    line: tone(lightness > 0.3 ? lightness - 0.34 : lightness + 0.26),
    paper: tone(0.95),
  }
}
