/** Heads with little hair on them: bald, shaved, thinning, or hidden under a hat. */
import type { HairStyle } from '#db/cast/portraits/hair/hair-style.ts'
import { line, mirrored, plane } from '#db/cast/portraits/shape.ts'

const besideTheCrown =
  'M-60 18C-66 14 -76 -14 -72 -42C-69 -56 -64 -66 -56 -72C-60 -54 -54 -44 -55 -30C-56 -14 -60 0 -60 18Z'

export const bald: HairStyle = {
  upon: (_, skin) => line('M-40 -68C-33 -81 -20 -88 -6 -90', skin.gleam, 6),
}

export const shaved: HairStyle = {
  upon: (_, skin) =>
    plane(
      'M-62 -8C-66 -72 -40 -98 0 -98S66 -72 62 -8C58 -34 54 -50 43 -62C18 -71 -18 -71 -43 -62C-54 -50 -58 -34 -62 -8Z',
      skin.shaved,
    ) +
    plane('M31 -92C56 -80 64 -46 62 -8C58 -34 54 -50 43 -62C38 -65 38 -66 37 -66C38 -76 36 -84 31 -92Z', skin.shade) +
    line('M-38 -76C-30 -86 -20 -90 -8 -92', skin.lit, 4),
}

export const baldOnTop: HairStyle = {
  upon: (hair, skin) =>
    plane(besideTheCrown, hair.base) +
    mirrored(plane(besideTheCrown, hair.dark)) +
    line('M-67 -44C-70 -28 -68 -10 -64 4M-61 -54C-62 -40 -60 -28 -61 -16', hair.light, 2) +
    line('M-36 -72C-30 -82 -18 -88 -4 -90', skin.gleam, 6),
}

export const thinning: HairStyle = {
  upon: (hair) =>
    plane(
      'M-64 22C-82 -20 -80 -80 -44 -102C-14 -118 30 -116 52 -96C78 -72 82 -18 64 22C62 -8 62 -30 54 -50' +
        'C46 -66 34 -88 16 -90C4 -84 -14 -86 -24 -92C-40 -84 -48 -66 -54 -50C-60 -30 -62 -8 -64 22Z',
      hair.base,
    ) +
    plane('M52 -96C78 -72 82 -18 64 22C62 -8 62 -30 54 -50C48 -62 40 -78 28 -88C36 -96 44 -98 52 -96Z', hair.dark) +
    line(
      'M-70 -6C-74 -44 -62 -84 -36 -98M-64 -18C-66 -50 -54 -76 -38 -88M-20 -94C-6 -104 16 -106 34 -98',
      hair.light,
      2.2,
    ),
}

/** Grey at the temples and down the cheeks, under a cap. */
export const longSideburns: HairStyle = {
  upon: (hair) => {
    const sideburn = 'M-66 -50C-74 -20 -70 0 -65 24C-62 48 -54 80 -38 84C-26 82 -26 66 -34 56C-46 44 -55 -10 -54 -50Z'
    return (
      plane(sideburn, hair.base) +
      mirrored(plane(sideburn, hair.dark)) +
      line('M-61 -20C-60 14 -54 48 -40 72M-54 20C-50 40 -44 54 -34 66', hair.light, 2.2)
    )
  },
}

/** Smooth at the temples under a hat, and tied at the nape. */
export const tiedLow: HairStyle = {
  behind: (hair) =>
    plane('M34 48C64 58 86 96 76 152C66 158 58 152 52 140C46 112 34 86 18 76Z', hair.base) +
    line('M44 62C60 80 68 110 66 144', hair.light, 2.2),
  upon: (hair) => {
    const temple = 'M-67 -60C-72 -30 -70 -8 -62 6C-58 -14 -52 -34 -38 -60Z'
    return (
      plane(temple, hair.base) +
      mirrored(plane(temple, hair.dark)) +
      line('M-65 -10C-62 -28 -56 -42 -48 -54', hair.light, 2)
    )
  },
}
