/** What people wear at the bench, the stove, the boiler and the plant bed. */
import {
  body,
  buttons,
  closedCollar,
  type Garment,
  lapels,
  openCollar,
  patterned,
  roundNecked,
  veeNecked,
} from '#db/cast/portraits/clothes/cut.ts'
import { line, mirrored, plane } from '#db/cast/portraits/shape.ts'

export const laboratoryCoat: Garment = (coat, top) =>
  plane('M-50 0L0 60L50 0L46 60L14 150H-14L-46 60Z', top.base) +
  plane('M0 60L50 0L46 60L14 150H0Z', top.dark) +
  body(veeNecked(140), coat) +
  lapels(coat) +
  line('M-44 -6L-78 14L-72 64L-48 58L-12 150M44 -6L78 14L72 64L48 58L12 150', coat.line, 1.8) +
  line('M-116 100H-72M-116 100V150M-72 100V150', coat.line, 2.2) +
  line('M-104 84V112M-94 88V112', top.base, 4)

const placket = 'M-7 60V150'

export const workShirt: Garment = (shirt) =>
  body(veeNecked(64), shirt) +
  line(placket, shirt.line, 2) +
  line('M-112 84H-58V150M-112 84V150M112 84H58V150M112 84V150M-112 98H-58M58 98H112', shirt.line, 2) +
  buttons(
    [
      [2, 84],
      [2, 116],
    ],
    shirt.line,
  ) +
  openCollar(shirt)

export const checkedShirt: Garment = (shirt, check) => {
  const outline = veeNecked(66)
  const down = [-180, -150, -120, -90, -60, -30, 0, 30, 60, 90, 120, 150, 180].map((x) => `M${x} -20V150`)
  const across = [20, 50, 80, 110, 140].map((y) => `M-210 ${y}H210`)
  return (
    body(outline, shirt) +
    patterned(
      outline,
      line(down.join('') + across.join(''), check.base, 7) +
        line(`M-165 0V150M-105 0V150M-45 0V150M15 0V150M75 0V150M135 0V150M-210 35H210M-210 95H210`, shirt.line, 1.6),
    ) +
    line('M-8 64V150M8 66V150', shirt.line, 1.6) +
    buttons(
      [
        [0, 92],
        [0, 124],
      ],
      shirt.light,
    ) +
    openCollar(shirt)
  )
}

/** A bib apron over a shirt without a collar. */
export const apron: Garment = (canvas, shirt) =>
  body(roundNecked(34), shirt) +
  plane('M-50 -14C-40 26 40 26 50 -14L56 2C42 46 -42 46 -56 2Z', shirt.light) +
  line('M-56 2C-42 46 42 46 56 2M0 34V80', shirt.line, 2) +
  buttons(
    [
      [0, 48],
      [0, 66],
    ],
    shirt.line,
  ) +
  line('M-60 4C-70 40 -66 66 -58 86M60 4C70 40 66 66 58 86', canvas.base, 9) +
  plane('M-66 82C-40 88 40 88 66 82C72 110 84 130 90 150H-90C-84 130 -72 110 -66 82Z', canvas.base) +
  plane('M66 82C72 110 84 130 90 150H36C44 126 46 104 42 86Z', canvas.dark) +
  line('M-62 92C-36 98 36 98 62 92', canvas.line, 2)

/** Bib and straps over a dark shirt. */
export const overalls: Garment = (denim, shirt) =>
  body(roundNecked(40), shirt) +
  plane('M-92 18L-66 8C-64 40 -60 64 -54 88H-80C-90 64 -94 42 -92 18Z', denim.base) +
  mirrored(plane('M-92 18L-66 8C-64 40 -60 64 -54 88H-80C-90 64 -94 42 -92 18Z', denim.dark)) +
  plane('M-84 84H84C90 110 104 130 112 150H-112C-104 130 -90 110 -84 84Z', denim.base) +
  plane('M84 84C90 110 104 130 112 150H48C58 128 58 104 54 84Z', denim.dark) +
  line('M-78 92H78M-34 108H34V150M-34 108V150', denim.line, 2) +
  buttons(
    [
      [-68, 94],
      [68, 94],
    ],
    denim.line,
  ) +
  closedCollar(shirt)

/** Double-breasted, with a short stand-up collar. */
export const cooksJacket: Garment = (white, dark) =>
  body(roundNecked(34), white) +
  plane('M-48 -24C-36 6 -14 26 10 34L-6 52C-32 42 -52 20 -58 6Z', white.light) +
  line('M-58 6C-52 20 -32 42 -6 52L10 34', white.line, 2) +
  plane('M60 4C40 24 10 40 -20 44C20 60 40 96 42 150H96C110 108 112 64 104 25Z', white.dark) +
  line('M60 4C40 30 4 46 -24 46M-24 46C-44 70 -52 110 -52 150', white.line, 2.2) +
  buttons(
    [
      [-24, 84],
      [-28, 116],
      [36, 84],
      [36, 116],
    ],
    dark.base,
  )

export const smock: Garment = (linen) =>
  body(roundNecked(36), linen) +
  plane('M-56 0C-40 44 40 44 56 0L70 8C52 68 -52 68 -70 8Z', linen.light) +
  line(
    'M-70 8C-52 66 52 66 70 8M-60 40L-70 150M-36 54L-44 150M-12 60L-14 150M12 60L14 150M36 54L44 150M60 40L70 150M-90 34L-100 150M90 34L100 150',
    linen.line,
    2,
  )

/** A pale length of cloth over one shoulder and a close blouse. */
export const sari: Garment = (blouse, cloth) =>
  body(roundNecked(52), blouse) +
  plane('M-116 27L-66 8C-40 50 30 110 84 150H-150C-152 100 -140 52 -116 27Z', cloth.base) +
  plane('M-66 8C-40 50 30 110 84 150H54C10 116 -56 56 -80 13Z', cloth.light) +
  line('M-80 13C-56 56 10 116 54 150M-70 9C-44 52 26 112 80 150', cloth.line, 2.2) +
  line(
    'M-98 22C-88 70 -40 120 -6 150M-112 30C-110 80 -80 124 -56 150M-128 44C-132 90 -116 126 -100 150',
    cloth.dark,
    2.4,
  )
