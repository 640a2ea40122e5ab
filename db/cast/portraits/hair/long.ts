/** Straight and waved hair that hangs: bobs, curtains, lengths. */
import type { HairStyle } from '#db/cast/portraits/hair/hair-style.ts'
import { line, mirrored, plane, symmetric } from '#db/cast/portraits/shape.ts'

export const bobWithFringe: HairStyle = {
  behind: (hair) => plane('M-66 84C-98 40 -96 -124 0 -126S98 40 66 84Z', hair.dark),
  upon: (hair) =>
    plane(
      'M-44 86C-62 90 -74 88 -82 80C-88 20 -92 -120 0 -126C92 -120 88 20 82 80C74 88 62 90 46 86' +
        'C56 50 60 10 57 -32C40 -28 -36 -28 -57 -34C-60 10 -56 50 -44 86Z',
      hair.base,
    ) +
    plane('M52 -104C82 -78 88 20 82 80C74 88 62 90 46 86C56 50 60 10 57 -32C58 -60 58 -84 52 -104Z', hair.dark) +
    line(
      'M-70 -40C-62 -84 -36 -108 4 -112M-52 -50C-48 -80 -28 -98 4 -100M-30 -40C-30 -60 -22 -76 -10 -84M-74 -16C-76 20 -74 50 -70 76',
      hair.light,
      2.4,
    ),
}

export const sideSweptBob: HairStyle = {
  behind: (hair) => plane('M-62 104C-100 70 -92 -126 0 -128S102 70 62 104Z', hair.dark),
  upon: (hair) =>
    plane(
      'M-44 102C-62 106 -76 98 -82 84C-92 10 -88 -118 4 -126C30 -124 46 -112 42 -88C14 -58 -34 -54 -55 -32C-62 10 -58 64 -44 102Z',
      hair.base,
    ) +
    plane(
      'M30 -122C92 -108 92 20 84 84C78 98 64 106 46 102C58 64 64 20 57 -24C54 -54 46 -74 36 -84C42 -98 40 -112 30 -122Z',
      hair.dark,
    ) +
    line(
      'M-64 -36C-52 -80 -24 -104 14 -112M-52 -46C-38 -70 -8 -76 28 -98M-74 -20C-78 20 -74 56 -66 86M-64 -10C-66 24 -64 56 -56 88M68 -20C72 20 70 50 64 80',
      hair.light,
      2.4,
    ),
}

/** Smooth, parted on the right, turned under at the jaw. */
export const smoothBob: HairStyle = {
  behind: (hair) => plane('M-50 92C-100 60 -94 -128 8 -130C108 -128 102 60 54 92Z', hair.dark),
  upon: (hair) =>
    plane(
      'M-38 90C-52 100 -74 96 -84 78C-96 30 -92 -124 16 -128C36 -126 44 -112 40 -98C18 -62 -24 -66 -48 -40C-60 -10 -58 50 -38 90Z',
      hair.base,
    ) +
    plane(
      'M14 -128C100 -124 100 30 86 76C78 94 56 100 42 88C60 50 64 10 57 -30C54 -60 48 -82 38 -98C44 -112 36 -122 14 -128Z',
      hair.base,
    ) +
    plane('M74 -70C94 -20 96 44 86 76C78 94 56 100 42 88C70 76 84 0 74 -70Z', hair.dark) +
    line(
      'M-66 -20C-62 -80 -28 -112 14 -119M-54 -40C-40 -72 -4 -74 30 -104M-78 0C-80 40 -76 66 -62 84M-68 10C-70 44 -64 68 -50 86',
      hair.dark,
      2.2,
    ) +
    line('M-74 -24C-70 -76 -40 -110 -4 -120M52 -92C68 -56 74 0 70 44', hair.light, 2.8),
}

const lengthOverTheShoulder = 'M-91 40C-98 100 -100 160 -90 226C-78 214 -62 204 -46 202C-44 160 -42 110 -53 66L-58 36Z'

export const longStraight: HairStyle = {
  behind: (hair) => plane('M-90 190C-106 60 -106 -130 0 -130S106 60 90 190Z', hair.dark),
  upon: (hair) =>
    plane(
      'M-52 70C-70 80 -84 80 -90 76C-98 -20 -84 -120 4 -126L4 -90C-14 -86 -30 -76 -42 -62C-60 -40 -60 30 -52 70Z',
      hair.base,
    ) +
    plane('M4 -126C90 -120 98 -20 90 76C84 80 70 80 53 70C61 30 62 -20 54 -48C44 -72 26 -86 4 -90Z', hair.dark) +
    line('M-70 60C-78 -10 -60 -70 -22 -100M-80 50C-86 -20 -68 -88 -24 -114M70 50C76 0 70 -50 46 -84', hair.light, 2.4),
  over: (hair) =>
    plane(lengthOverTheShoulder, hair.base) +
    mirrored(plane(lengthOverTheShoulder, hair.dark)) +
    line('M-70 60C-84 110 -84 160 -78 206M-60 70C-66 120 -64 160 -62 206', hair.light, 2.4),
}

const wave = symmetric(-128, [
  [60, -128, 92, -84, 82, -34],
  [76, -4, 102, 14, 92, 50],
  [86, 78, 110, 96, 98, 132],
  [70, 160, 30, 150, 0, 150],
])
const waveOverTheShoulder =
  'M-56 24C-84 40 -94 60 -86 84C-80 104 -104 120 -94 150C-86 164 -66 168 -56 152C-50 136 -68 122 -58 100C-50 84 -50 70 -52 56Z'

export const wavyWithFringe: HairStyle = {
  behind: (hair) => plane(wave, hair.dark),
  upon: (hair) =>
    plane(
      'M-52 58C-70 50 -90 30 -80 -4C-92 -70 -66 -122 2 -126C72 -124 92 -70 80 -4C90 30 70 50 53 58C62 20 60 -4 56 -26' +
        'C44 -22 28 -26 18 -36C6 -26 -2 -24 -12 -30C-26 -22 -42 -20 -55 -24C-60 0 -60 20 -52 58Z',
      hair.base,
    ) +
    plane(
      'M40 -114C78 -98 90 -56 80 -4C90 30 70 50 53 58C62 20 60 -4 56 -26C50 -24 44 -24 38 -26C52 -54 50 -90 40 -114Z',
      hair.dark,
    ) +
    line(
      'M-66 -10C-72 -60 -52 -100 -10 -112M-44 -30C-50 -64 -34 -92 -4 -104M-12 -36C-18 -62 -10 -84 6 -98M18 -42C12 -62 14 -80 20 -94',
      hair.light,
      2.4,
    ),
  over: (hair) =>
    plane(waveOverTheShoulder, hair.base) +
    mirrored(plane(waveOverTheShoulder, hair.dark)) +
    line('M-66 40C-82 56 -78 76 -72 90C-66 106 -88 124 -80 148', hair.light, 2.4),
}

const curtain =
  'M0 -90C-26 -84 -52 -60 -57 -18C-60 30 -60 84 -54 122C-62 134 -76 134 -85 126C-88 40 -92 -30 -74 -76C-60 -110 -26 -126 0 -126Z'

export const curtains: HairStyle = {
  behind: (hair) => plane('M-78 128C-96 60 -96 -124 0 -126S96 60 78 128C50 138 -50 138 -78 128Z', hair.dark),
  upon: (hair) =>
    plane(curtain, hair.base) +
    mirrored(plane(curtain, hair.dark)) +
    line(
      'M-68 90C-74 30 -74 -30 -58 -68M-78 84C-82 20 -80 -40 -62 -84C-50 -104 -34 -114 -18 -118M40 -76C58 -50 66 -10 66 40',
      hair.light,
      2.4,
    ),
}
