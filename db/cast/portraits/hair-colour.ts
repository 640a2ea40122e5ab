/** Colours of hair, as lightness: the strands the light catches, the hair, and its shaded side. */
import type { Tone } from './duotone.ts'

const colours = {
  black: { light: 0.3, base: 0.06, dark: 0 },
  dark: { light: 0.4, base: 0.16, dark: 0.08 },
  brown: { light: 0.56, base: 0.3, dark: 0.18 },
  auburn: { light: 0.64, base: 0.38, dark: 0.26 },
  fair: { light: 0.92, base: 0.7, dark: 0.56 },
  iron: { light: 0.66, base: 0.38, dark: 0.27 },
  grey: { light: 0.84, base: 0.54, dark: 0.4 },
  silver: { light: 0.97, base: 0.78, dark: 0.58 },
  white: { light: 1, base: 1, dark: 0.72 },
} as const

export type HairColour = keyof typeof colours

export function hairOf(colour: HairColour, tone: Tone) {
  const { light, base, dark } = colours[colour]
  return { light: tone(light), base: tone(base), dark: tone(dark), white: tone(0.97), tie: tone(0.15) }
}

export type HairTones = ReturnType<typeof hairOf>
