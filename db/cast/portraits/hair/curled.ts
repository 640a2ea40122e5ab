/** Curls, perms and the halo: heads whose outline is made of many small rounds. */
import type { HairStyle } from '#db/cast/portraits/hair/hair-style.ts'
import { dot, line, plane } from '#db/cast/portraits/shape.ts'

/** A curl: where it lies and how far it reaches. */
type Curl = readonly [number, number, number]

/** Each curl a round plane, the ones on the right in the shade, with the light along its upper left. */
function curls(places: readonly Curl[], colour: { light: string; base: string; dark: string }) {
  const rounds = places.map(([x, y, reach]) => dot(x, y, reach, x > 30 ? colour.dark : colour.base))
  const gleams = places.map(([x, y, reach]) => {
    const inner = Math.round(reach * 0.55)
    return `M${x - inner} ${y + 3}A${inner} ${inner} 0 0 1 ${x + 2} ${y - inner}`
  })
  return rounds.join('') + line(gleams.join(''), colour.light, 2)
}

const massToTheShoulders: readonly Curl[] = [
  [-64, -78, 26],
  [-84, -48, 24],
  [-90, -14, 25],
  [-94, 20, 26],
  [-92, 54, 27],
  [-96, 88, 26],
  [-82, 118, 27],
  [-58, 130, 24],
  [-42, -104, 25],
  [-12, -116, 26],
  [20, -116, 26],
  [46, -102, 25],
  [68, -76, 26],
  [86, -46, 24],
  [92, -12, 25],
  [96, 22, 26],
  [94, 56, 27],
  [98, 90, 26],
  [84, 120, 27],
  [60, 130, 24],
  [-66, 40, 26],
  [66, 40, 26],
  [-62, 84, 28],
  [62, 84, 28],
  [-70, 0, 22],
  [70, 0, 22],
]

const curlsAtTheBrow: readonly Curl[] = [
  [-56, -56, 17],
  [-40, -74, 18],
  [-18, -84, 18],
  [6, -86, 18],
  [29, -78, 18],
  [48, -62, 17],
  [59, -40, 13],
  [-64, -34, 14],
  [-67, -10, 12],
  [66, -16, 12],
  [-68, 12, 12],
  [68, 10, 12],
  [-6, -102, 17],
  [-30, -94, 17],
  [20, -100, 17],
]

export const curlyToTheShoulders: HairStyle = {
  behind: (hair) =>
    plane('M-70 -90C-40 -120 40 -120 70 -90L90 110C40 140 -40 140 -90 110Z', hair.dark) +
    curls(massToTheShoulders, hair),
  upon: (hair) =>
    plane('M-60 -50C-50 -90 50 -90 60 -50C50 -100 -50 -100 -60 -50Z', hair.base) + curls(curlsAtTheBrow, hair),
}

const permBehind: readonly Curl[] = [
  [-70, 26, 16],
  [-76, 4, 17],
  [-78, -22, 17],
  [-74, -48, 18],
  [-64, -72, 18],
  [-48, -92, 18],
  [-28, -106, 18],
  [-4, -112, 18],
  [20, -110, 18],
  [42, -98, 18],
  [60, -80, 18],
  [73, -54, 18],
  [78, -26, 17],
  [77, 2, 17],
  [71, 25, 16],
]

const permUpon: readonly Curl[] = [
  [-62, -14, 11],
  [-60, -34, 12],
  [-52, -52, 14],
  [-38, -66, 15],
  [-18, -72, 15],
  [4, -76, 15],
  [25, -72, 15],
  [43, -60, 14],
  [55, -42, 13],
  [61, -20, 11],
  [-34, -86, 14],
  [-12, -92, 14],
  [12, -94, 14],
  [34, -84, 14],
  [50, -68, 13],
  [-52, -72, 13],
]

export const permed: HairStyle = {
  behind: (hair) => curls(permBehind, hair),
  upon: (hair) => plane('M-60 -40C-60 -100 60 -100 60 -40C44 -84 -44 -84 -60 -40Z', hair.base) + curls(permUpon, hair),
}

const haloRim: readonly Curl[] = [
  [-74, 46, 22],
  [-92, 22, 22],
  [-102, -8, 22],
  [-104, -40, 22],
  [-96, -72, 23],
  [-80, -98, 23],
  [-56, -118, 23],
  [-28, -128, 23],
  [0, -132, 23],
  [28, -128, 23],
  [56, -118, 23],
  [80, -98, 23],
  [96, -72, 23],
  [104, -40, 22],
  [102, -8, 22],
  [92, 22, 22],
  [74, 46, 22],
]

export const halo: HairStyle = {
  behind: (hair) =>
    haloRim.map(([x, y, reach]) => dot(x, y, reach, hair.base)).join('') +
    plane(
      'M0 -140C70 -140 108 -96 106 -44C104 6 84 40 60 60H-60C-84 40 -104 6 -106 -44C-108 -96 -70 -140 0 -140Z',
      hair.base,
    ) +
    line(
      'M-104 -52C-100 -92 -76 -122 -44 -134M-92 -44C-90 -78 -70 -106 -42 -118M-30 -138C-20 -142 -6 -144 8 -143M-106 -20L-105 -8',
      hair.light,
      2.6,
    ),
  upon: (hair) =>
    plane(
      'M-64 0C-76 -40 -66 -106 0 -106S76 -40 64 0C63 -16 60 -32 54 -44C50 -52 44 -54 42 -62C34 -64 30 -72 22 -70' +
        'C14 -76 6 -72 0 -74C-8 -72 -14 -76 -22 -70C-30 -72 -34 -64 -42 -62C-44 -54 -50 -52 -54 -44C-60 -32 -63 -16 -64 0Z',
      hair.base,
    ),
}
