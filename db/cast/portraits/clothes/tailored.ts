/** Suits, jackets, waistcoats, gowns and coats. */
import {
  body,
  bowTie,
  buttons,
  closedCollar,
  type Garment,
  lapels,
  openCollar,
  patterned,
  roundNecked,
  shirtFront,
  veeNecked,
} from '#db/cast/portraits/clothes/cut.ts'
import { line, mirrored, plane } from '#db/cast/portraits/shape.ts'

const vee = veeNecked(140)
const cloak = roundNecked(30)

export const suitAndTie: Garment = (suit, shirt) =>
  shirtFront(shirt) +
  plane('M-9 38H9L7 54L13 150H-13L-7 54Z', suit.base) +
  line('M-7 54H7M-6 64L7 72M-8 84L9 94', suit.line, 1.8) +
  body(vee, suit) +
  lapels(suit) +
  closedCollar(shirt)

export const jacketAndShirt: Garment = (jacket, shirt) =>
  plane('M-50 4L0 70L50 4L46 60L14 150H-14L-46 60Z', shirt.base) +
  line('M0 72V150', shirt.line, 2) +
  body(vee, jacket) +
  lapels(jacket) +
  openCollar(shirt)

export const jacketAndTop: Garment = (jacket, top) =>
  plane('M-50 0C-30 44 30 44 50 0L46 60L14 150H-14L-46 60Z', top.base) +
  line('M-34 18C-20 36 20 36 34 18', top.line, 2.4) +
  body(vee, jacket) +
  lapels(jacket)

export const tweedAndBowTie: Garment = (tweed, bow) => {
  const rows = [10, 26, 42, 58, 74, 90, 106, 122].map((y) =>
    Array.from({ length: 26 }, (_, column) => `M${column * 16 - 204} ${y}l8 8l8 -8`).join(''),
  )
  const shirt = { ...tweed, base: tweed.paper, light: tweed.paper, dark: tweed.paper, line: tweed.dark }
  return (
    shirtFront(shirt) +
    body(vee, tweed) +
    patterned(vee, line(rows.join(''), tweed.line, 1.6)) +
    lapels(tweed) +
    closedCollar(shirt) +
    bowTie(bow)
  )
}

export const waistcoatAndTie: Garment = (waistcoat, shirt) =>
  body(veeNecked(36), shirt) +
  line('M-104 34C-98 70 -100 110 -108 150M106 34C100 70 102 110 110 150', shirt.line, 2.2) +
  plane('M-52 4L-96 20C-88 60 -94 110 -102 150H102C94 110 88 60 96 20L52 4L48 30L0 120L-48 30L-52 4Z', waistcoat.base) +
  plane('M96 20L52 4L48 30L0 120V150H102C94 110 88 60 96 20Z', waistcoat.dark) +
  plane('M-46 4L0 38L46 4L46 34L0 120L-46 34Z', shirt.base) +
  plane('M-9 38H9L7 54L15 96L0 122L-15 96L-7 54Z', waistcoat.base) +
  line('M-7 54H7M-52 8L-48 30L0 122L48 30L52 8', waistcoat.line, 2) +
  closedCollar(shirt)

export const standCollarJacket: Garment = (jacket, lining) =>
  body(roundNecked(26), jacket) +
  plane('M-47 -34C-52 -10 -56 6 -60 18L-8 62L0 40C-20 24 -36 0 -40 -30Z', jacket.light) +
  mirrored(plane('M-47 -34C-52 -10 -56 6 -60 18L-8 62L0 40C-20 24 -36 0 -40 -30Z', jacket.dark)) +
  plane('M-40 -30C-34 0 -18 26 0 40C18 26 34 0 40 -30C28 0 14 14 0 22C-14 14 -28 0 -40 -30Z', lining.base) +
  line('M0 40V150M-60 18L-8 62M60 18L8 62', jacket.line, 2.4) +
  buttons(
    [
      [16, 84],
      [16, 116],
    ],
    jacket.line,
  )

export const jacketAndScarf: Garment = (jacket, scarf) => {
  const spots =
    'M-40 4h0M-22 14h0M-2 20h0M20 16h0M40 4h0M-32 -10h0M30 -8h0M-20 58h0M-8 76h0M-26 84h0M-14 100h0M24 62h0M16 82h0M30 94h0'
  return (
    plane('M-46 0H46L14 150H-14Z', jacket.dark) +
    body(vee, jacket) +
    lapels(jacket) +
    plane('M-8 40C-30 56 -44 92 -36 122C-24 128 -10 124 -2 116C0 90 2 60 8 44Z', scarf.base) +
    plane('M8 40C30 56 44 86 40 112C30 120 18 118 10 110C10 90 4 60 -2 44Z', scarf.dark) +
    plane('M-50 -24C-30 4 30 4 50 -24C58 -10 58 10 52 22C30 44 -30 44 -52 22C-58 10 -58 -10 -50 -24Z', scarf.base) +
    plane('M20 -8C34 -10 44 -16 50 -24C58 -10 58 10 52 22C44 30 32 36 20 38C30 24 30 6 20 -8Z', scarf.dark) +
    plane('M-14 26C-4 20 8 20 16 26C20 36 18 48 12 54C2 58 -8 56 -14 50C-18 42 -18 34 -14 26Z', scarf.light) +
    line(spots, scarf.line, 6.8) +
    line('M-44 -6C-24 12 18 14 40 0M-8 32C-2 38 6 38 12 34', scarf.line, 2)
  )
}

/** A gown over evening dress: wide facings, a wing collar, a white bow. */
export const gown: Garment = (black, white) =>
  plane('M-46 0L0 38L46 0L30 150H-30Z', white.base) +
  line('M0 64V150', white.line, 2) +
  buttons(
    [
      [0, 84],
      [0, 112],
    ],
    white.line,
  ) +
  body(vee, black) +
  plane('M-60 0L-112 22C-96 66 -78 112 -70 150H-14L-44 20Z', black.light) +
  mirrored(plane('M-60 0L-112 22C-96 66 -78 112 -70 150H-14L-44 20Z', black.dark)) +
  line(
    'M-104 28C-88 72 -72 116 -64 150M-84 12C-64 66 -46 112 -38 150M-160 60C-166 90 -168 120 -166 150M-186 90C-188 110 -190 130 -190 150',
    black.line,
    2,
  ) +
  plane('M-44 -20C-40 4 -26 22 -6 32L-30 44L-50 8Z', white.light) +
  mirrored(plane('M-44 -20C-40 4 -26 22 -6 32L-30 44L-50 8Z', white.dark)) +
  bowTie(white)

export const buttonedCoat: Garment = (coat, horn) =>
  body(cloak, coat) +
  plane('M-44 -22C-40 6 -24 26 4 36L-34 62L-74 14Z', coat.light) +
  mirrored(plane('M-44 -22C-40 6 -24 26 0 36L-34 62L-74 14Z', coat.dark)) +
  line('M6 38V150M-34 62L-74 14M34 62L74 14', coat.line, 2.2) +
  buttons(
    [
      [-10, 66],
      [-10, 98],
    ],
    horn.base,
  ) +
  line('M-13 66h6M-13 98h6', coat.base, 1.6)
