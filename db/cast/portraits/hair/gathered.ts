/** Hair that is put up or plaited. */
import type { HairStyle } from '#db/cast/portraits/hair/hair-style.ts'
import type { HairTones } from '#db/cast/portraits/hair-colour.ts'
import { line, oval, plane } from '#db/cast/portraits/shape.ts'

export const topBun: HairStyle = {
  behind: (hair) =>
    oval(2, -124, 38, 26, hair.base) +
    line('M-24 -126C-16 -142 8 -146 26 -134M-14 -122C-6 -132 10 -136 24 -124', hair.light, 2.4) +
    plane('M-62 -30C-76 0 -70 40 -50 60H50C70 40 76 0 62 -30Z', hair.dark),
  upon: (hair) =>
    plane(
      'M-60 26C-80 -30 -74 -112 0 -116C74 -112 80 -30 60 26C62 -24 42 -62 2 -86C-42 -62 -62 -24 -60 26Z',
      hair.base,
    ) +
    plane('M2 -86C42 -62 62 -24 60 26C80 -30 74 -108 10 -116C24 -106 16 -94 2 -86Z', hair.dark) +
    line(
      'M-54 -40C-46 -66 -28 -88 -8 -100M-62 -24C-58 -66 -36 -96 -8 -110M50 -44C46 -62 34 -78 22 -88',
      hair.light,
      2.2,
    ),
}

/** One strand after the other, each lying over the last. */
function plait(hair: HairTones) {
  const links = [72, 90, 108, 126, 144, 162, 180, 198].map((y, index) => {
    const across = -66 - Math.round(index * 1.5)
    const width = index < 6 ? 17 : 17 - (index - 5) * 2
    const strand = `M0 ${y + 16}C-4 ${y + 2} -${width} ${y - 2} -${width} ${y + 6}C-${width} ${y + 18} -8 ${y + 24} 0 ${y + 26}Z`
    return (
      `<g transform="translate(${across})">${plane(strand, hair.base)}` +
      `<g transform="translate(0 -8) scale(-1 1)">${plane(strand, hair.dark)}</g>` +
      `${line(`M-${width - 4} ${y + 7}C-${width - 5} ${y + 14} -8 ${y + 19} -3 ${y + 20}`, hair.light, 2)}</g>`
    )
  })
  return links.join('')
}

export const plaited: HairStyle = {
  behind: (hair) => plane('M-62 -30C-84 20 -84 60 -84 84L-50 90L50 60C70 40 76 0 62 -30Z', hair.dark),
  upon: (hair) =>
    plane(
      'M-56 44C-84 -20 -80 -118 6 -122C80 -116 78 -30 60 22C62 -24 46 -64 12 -92C-36 -76 -62 -20 -56 44Z',
      hair.base,
    ) +
    plane('M12 -92C46 -64 62 -24 60 22C80 -34 74 -108 18 -121C30 -110 24 -100 12 -92Z', hair.dark) +
    line(
      'M-56 -30C-46 -60 -26 -82 0 -92M-64 -14C-62 -60 -40 -96 0 -106M-68 10C-74 -50 -52 -104 -10 -114M50 -48C46 -64 36 -80 26 -90',
      hair.dark,
      2,
    ),
  over: (hair) =>
    plane('M-60 24C-80 40 -88 64 -84 92H-50C-48 74 -50 56 -54 44Z', hair.base) +
    line('M-64 40C-74 54 -78 70 -76 86M-58 50C-62 62 -62 74 -60 84', hair.dark, 2) +
    plane('M-86 216C-92 236 -86 252 -78 258C-70 250 -66 234 -70 216Z', hair.base) +
    plait(hair) +
    line('M-86 217H-71', hair.tie, 6),
}
