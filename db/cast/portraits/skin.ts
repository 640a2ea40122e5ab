/** Complexions, as lightness: what the light catches, the plane in the light, in the shade, in deep shade, the drawn line. */
import type { Tone } from './duotone.ts'

const complexions = {
  porcelain: { gleam: 1, lit: 0.98, shade: 0.8, deep: 0.6, line: 0.08 },
  fair: { gleam: 1, lit: 0.92, shade: 0.73, deep: 0.54, line: 0.08 },
  olive: { gleam: 0.95, lit: 0.85, shade: 0.65, deep: 0.48, line: 0.05 },
  tan: { gleam: 0.84, lit: 0.73, shade: 0.54, deep: 0.39, line: 0.03 },
  brown: { gleam: 0.67, lit: 0.54, shade: 0.37, deep: 0.26, line: 0.01 },
  dark: { gleam: 0.55, lit: 0.42, shade: 0.28, deep: 0.18, line: 0 },
} as const

export type Complexion = keyof typeof complexions

export function skinOf(complexion: Complexion, tone: Tone) {
  const { gleam, lit, shade, deep, line } = complexions[complexion]
  return {
    gleam: tone(gleam),
    lit: tone(lit),
    shade: tone(shade),
    deep: tone(deep),
    lips: tone(lit * 0.66),
    line: tone(line),
    white: tone(Math.min(1, lit + 0.3)),
    whiteInShade: tone(Math.min(0.92, shade + 0.26)),
    shaved: tone(lit * 0.84),
    teeth: tone(Math.min(1, lit + 0.45)),
  }
}

export type Skin = ReturnType<typeof skinOf>
