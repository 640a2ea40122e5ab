/** Jumpers, roll-necks, cardigans and the striped top. */
import {
  body,
  buttons,
  closedCollar,
  type Garment,
  patterned,
  roundNecked,
  veeNecked,
} from '#db/cast/portraits/clothes/cut.ts'
import { line, mirrored, plane } from '#db/cast/portraits/shape.ts'

const crewBand = 'M-52 -2C-40 40 40 40 52 -2L62 4C50 60 -50 60 -62 4Z'

/** The ribs of the band, spreading from above the throat. */
const ribs = [-120, -96, -76, -58, -42, -28, -14, 0, 14, 28, 42, 58, 76, 96, 120].map((x) => `M0 -70L${x} 80`).join('')

export const crewNeck: Garment = (wool) =>
  body(roundNecked(34), wool) +
  plane(crewBand, wool.light) +
  patterned(crewBand, line(ribs, wool.dark, 1.6)) +
  line('M-62 4C-50 60 50 60 62 4', wool.line, 2)

const fold = 'M-47 -50C-28 -32 28 -32 47 -50C56 -30 58 -4 54 12C30 34 -30 34 -54 12C-58 -4 -56 -30 -47 -50Z'

export const rollNeck: Garment = (wool) =>
  body(roundNecked(20), wool) +
  plane(fold, wool.light) +
  plane('M10 -35C26 -38 38 -42 47 -50C56 -30 58 -4 54 12C44 22 28 28 14 29C24 6 22 -22 10 -35Z', wool.base) +
  line('M-54 14C-30 36 30 36 54 14M-51 -22C-28 -6 28 -6 51 -22', wool.dark, 2.4)

/** The fisherman's kind: a deep ribbed collar, and ropes down the front. */
export const fishermansJumper: Garment = (wool) => {
  const collarRibs = [-44, -33, -22, -11, 0, 11, 22, 33, 44].map(
    (x) => `M${x} ${-36 - Math.abs(x) * 0.2}C${x * 1.1} -24 ${x * 1.14} 0 ${x * 1.12} ${24 - Math.abs(x) * 0.24}`,
  )
  const ropes = [-92, -46, 0, 46, 92].map((x) =>
    [40, 64, 88, 112, 136]
      .map((y) => `M${x - 8} ${y}C${x - 8} ${y + 12} ${x + 8} ${y + 8} ${x + 8} ${y + 20}`)
      .join(''),
  )
  const between = [-116, -70, -22, 22, 70, 116].map((x) => `M${x} 30V150`)
  return (
    body(roundNecked(20), wool) +
    patterned(roundNecked(40), line(ropes.join(''), wool.line, 3) + line(between.join(''), wool.dark, 2)) +
    plane(fold, wool.light) +
    plane('M18 -38C30 -40 40 -44 47 -50C56 -30 58 -4 54 12C44 22 32 26 20 28C28 4 28 -22 18 -38Z', wool.base) +
    line(collarRibs.join(''), wool.line, 2.2) +
    line('M-55 14C-30 38 30 38 55 14', wool.line, 2.6)
  )
}

const stripes = [12, 36, 60, 84, 108, 132]

export const stripedTop: Garment = (cotton, stripe) =>
  body(roundNecked(54), cotton) +
  patterned(
    roundNecked(54),
    stripes.map((y) => line(`M-210 ${y + 34}C-120 ${y - 6} 120 ${y - 6} 210 ${y + 34}`, stripe.base, 9)).join(''),
  ) +
  line('M-51 2C-36 54 36 54 51 2', stripe.base, 6)

export const cardiganAndShirt: Garment = (wool, shirt) =>
  plane('M-50 0L0 38L50 0L46 60L8 150H-8L-46 60Z', shirt.base) +
  line('M0 40V150', shirt.line, 2) +
  buttons(
    [
      [0, 62],
      [0, 92],
    ],
    shirt.line,
  ) +
  body(veeNecked(120), wool) +
  plane('M-58 0L-44 -4L0 108V150H-12L-58 12Z', wool.light) +
  mirrored(plane('M-58 0L-44 -4L0 108V150H-12L-58 12Z', wool.dark)) +
  line('M-100 44V150M-84 40V150M-68 60V150M-52 90V150M100 44V150M84 40V150M68 60V150M52 90V150', wool.dark, 1.8) +
  buttons([[0, 116]], wool.line) +
  closedCollar(shirt)

const petal = 'M-44 -10C-36 10 -20 24 -2 30C-4 50 -22 60 -42 52C-58 44 -62 22 -54 2Z'

/** A cardigan over a blouse with a round collar. */
export const cardiganAndBlouse: Garment = (wool, blouse) =>
  plane('M-50 -4C-34 32 34 32 50 -4L60 60L30 150H-30L-60 60Z', blouse.base) +
  line('M0 34V150', blouse.line, 2) +
  buttons(
    [
      [0, 66],
      [0, 98],
    ],
    blouse.line,
  ) +
  body(
    'M-202 150C-198 80 -170 46 -114 28L-56 4C-64 60 -40 110 -22 150H22C40 110 64 60 56 4L114 28C170 46 198 80 202 150Z',
    wool,
  ) +
  line('M-62 8C-68 62 -46 110 -30 150M62 8C68 62 46 110 30 150', wool.line, 2.2) +
  line('M-100 40V150M-118 50V150M-82 60V150M100 40V150M118 50V150M82 60V150', wool.dark, 2) +
  plane(petal, blouse.light) +
  mirrored(plane(petal, blouse.base)) +
  line('M-2 30C-4 50 -22 60 -42 52C-58 44 -62 22 -54 2M2 30C4 50 22 60 42 52C58 44 62 22 54 2', blouse.line, 2)
