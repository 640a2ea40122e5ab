/** Spectacles. Origin between the eyes, which stand 28 to each side. */
import { line, mirrored } from './shape.ts'

type Frame = (colour: string, gleam: string) => string

/** From the hinge down behind the shoulder, link by link. */
const chain = Array.from({ length: 26 }, (_, link) => {
  const fall = link / 25
  return `M${Math.round(-68 - 22 * Math.sin(fall * 2.9))} ${Math.round(-4 + 160 * fall)}l1 3`
}).join('')

const pair = (lens: string, colour: string, width: number) =>
  line(lens, colour, width) + mirrored(line(lens, colour, width))

export const glasses = {
  none: () => '',
  round: (colour) =>
    pair('M-7 1A21 21 0 1 1 -49 1A21 21 0 1 1 -7 1ZM-49 -3L-64 -7', colour, 4) +
    line('M-7 -2C-3 -6 3 -6 7 -2', colour, 4),
  wire: (colour) =>
    pair('M-10 3A18.5 18.5 0 1 1 -47 3A18.5 18.5 0 1 1 -10 3ZM-47 -1L-63 -5', colour, 2.4) +
    line('M-10 0C-5 -6 5 -6 10 0', colour, 2.4),
  square: (colour) =>
    pair(
      'M-46 -16H-15Q-7 -16 -7 -8V10Q-7 19 -16 19H-42Q-51 19 -51 10V-10Q-51 -16 -46 -16ZM-51 -8L-64 -10',
      colour,
      4.6,
    ) + line('M-7 -6C-3 -9 3 -9 7 -6', colour, 4.6),
  large: (colour) =>
    pair('M-44 -20H-20Q-6 -20 -6 -6V8Q-6 28 -26 28H-34Q-54 28 -54 6V-8Q-54 -20 -44 -20ZM-54 -8L-66 -10', colour, 6) +
    line('M-6 -6C-3 -9 3 -9 6 -6', colour, 6),
  halfMoon: (colour, gleam) =>
    pair('M-47 15H-12C-10 36 -20 38 -30 38S-49 34 -47 15ZM-47 16L-64 6', colour, 2.8) +
    line('M-12 18C-6 13 6 13 12 18', colour, 2.8) +
    line('M-38 30L-30 22', gleam, 2),
  onAChain: (colour) =>
    pair('M-9 -6C-7 8 -14 17 -28 17C-42 17 -50 8 -52 -12C-40 -16 -16 -14 -9 -6ZM-52 -10L-64 -9', colour, 3.8) +
    line('M-9 -3C-4 -7 4 -7 9 -3', colour, 3.8) +
    pair(chain, colour, 2.2),
} as const satisfies Record<string, Frame>

export type Glasses = keyof typeof glasses
