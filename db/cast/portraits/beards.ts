/** Beards and moustaches. Those that follow the jaw are cut to the face, a little larger than it. Origin between the eyes. */
import type { HairTones } from './hair-colour.ts'
import { line, pierced, plane } from './shape.ts'

type Marks = (hair: HairTones) => string
type Beard = { alongTheJaw?: Marks; upon?: Marks }

const lips = 'M-24 67C-14 61 -4 64 0 65C4 64 14 61 25 66C22 82 12 86 0 86S-22 82 -24 67Z'
const shadedSide = 'M34 60C44 66 54 48 58 6L90 0V140H14C28 116 36 90 34 60Z'

const full: Marks = (hair) =>
  pierced(
    `M-80 -6L-60 4C-58 24 -55 40 -49 50C-42 58 -36 56 -29 52C-20 48 -8 49 0 53C8 49 20 48 30 52C37 56 43 58 50 50C55 40 58 24 60 4L80 -6V140H-80Z${lips}`,
    hair.base,
  ) + plane(shadedSide, hair.dark)

const neat: Marks = (hair) =>
  pierced(
    `M-80 -4L-63 0C-60 34 -56 52 -48 62C-42 70 -36 70 -31 64C-24 52 -10 51 0 55C10 51 24 52 32 64C37 70 43 70 49 62C56 52 60 34 63 0L80 -4V140H-80Z${lips}`,
    hair.base,
  ) + plane('M38 72C48 70 58 50 63 0L90 -4V140H16C30 118 38 96 38 72Z', hair.dark)

const beards = {
  none: {},
  full: {
    alongTheJaw: (hair) =>
      full(hair) +
      line('M-50 62C-46 80 -38 92 -28 100M-38 64C-34 80 -26 92 -18 100M-14 94C-10 100 -4 103 2 104', hair.light, 2),
  },
  grizzled: {
    alongTheJaw: (hair) =>
      full(hair) +
      line(
        'M-54 54C-52 76 -42 94 -30 102M-46 62C-42 80 -34 94 -22 104M-36 66C-32 84 -22 96 -14 104M-14 90C-12 98 -8 104 -4 108' +
          'M2 90C2 98 0 104 -1 109M-30 56C-22 52 -12 53 -6 56M8 56C14 53 22 53 28 56M18 92C18 98 16 104 14 108',
        hair.light,
        2.2,
      ),
  },
  neat: {
    alongTheJaw: (hair) =>
      neat(hair) +
      line('M-50 72C-46 86 -40 94 -32 102M-36 78C-32 90 -26 98 -18 104M-12 92C-10 98 -6 102 -2 104', hair.dark, 2),
  },
  walrus: {
    upon: (hair) => {
      const half = 'M1 50C-10 45 -26 50 -35 66C-40 78 -40 90 -36 98C-28 86 -14 80 1 79Z'
      return (
        plane(half, hair.base) +
        plane('M-1 50C10 45 27 50 36 66C41 78 41 90 37 98C29 86 14 80 -1 79Z', hair.dark) +
        line('M-6 55C-18 56 -28 66 -33 82M-4 63C-14 64 -22 70 -28 80M-3 71C-10 71 -16 74 -21 78', hair.light, 2.2) +
        line('M7 55C19 56 29 66 34 82M5 63C15 64 23 70 29 80', hair.base, 2.2)
      )
    },
  },
  pencil: {
    upon: (hair) =>
      plane('M-1 55C-9 51 -20 54 -28 63C-19 60 -9 60 -1 60C9 60 20 60 29 62C21 53 8 51 -1 55Z', hair.base),
  },
} as const satisfies Record<string, Beard>

export type BeardShape = keyof typeof beards

export function beardOf(shape: BeardShape): Beard {
  return beards[shape]
}
