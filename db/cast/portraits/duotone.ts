/** True duotone: a lightness from 0 to 1 becomes a mixture of one ink, one middle and one paper. No other colour exists. */

/** Each family must sit well on the light page (#fbf9f4) and on the dark one (#151718): no ink is black, no paper white. */
export const families = {
  petrol: { ink: '#0e2a33', middle: '#5f8a8f', paper: '#f2ecdf' },
  sepia: { ink: '#2a1e17', middle: '#a3805e', paper: '#f6ecda' },
  slate: { ink: '#1b2230', middle: '#7b8798', paper: '#f1ece2' },
  plum: { ink: '#2b1a22', middle: '#96707d', paper: '#f5ebe3' },
  moss: { ink: '#1d231a', middle: '#83896a', paper: '#f3eedd' },
  ochre: { ink: '#2b2212', middle: '#b08f4a', paper: '#f7eed8' },
  indigo: { ink: '#1c1e3a', middle: '#7476a0', paper: '#f1ebe6' },
  clay: { ink: '#311b18', middle: '#b07a66', paper: '#f7ebdf' },
  pine: { ink: '#10281f', middle: '#5f8d78', paper: '#f1eee0' },
} as const

export type Family = keyof typeof families

/** Gives the colour of a lightness: 0 is the ink, 0.5 the middle, 1 the paper. */
export type Tone = (lightness: number) => string

export function duotone(family: Family): Tone {
  const { ink, middle, paper } = families[family]
  return (lightness) =>
    lightness < 0.5 ? mixture(ink, middle, lightness * 2) : mixture(middle, paper, lightness * 2 - 1)
}

function mixture(from: string, to: string, share: number) {
  const clamped = Math.min(1, Math.max(0, share))
  const mixed = channels(from).map((value, index) =>
    Math.round(value + ((channels(to)[index] ?? value) - value) * clamped),
  )
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`
}

export function channels(colour: string) {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16))
}
