/** The neck and what an open collar shows of the chest. Origin at the pit of the neck. */
import { line, plane } from './shape.ts'
import type { Skin } from './skin.ts'

const halfWidths = { slender: 35, medium: 41, strong: 48 } as const

export type Neck = keyof typeof halfWidths

export function neckOf(neck: Neck, skin: Skin) {
  const half = halfWidths[neck]
  return (
    plane(`M${-half} -120V-24C${-half} -2 -52 14 -96 40V110H96V40C52 14 ${half} -2 ${half} -24V-120Z`, skin.lit) +
    plane(
      `M${-half} -64C${-half + 12} -40 -4 -34 6 -14C14 4 12 16 2 30C20 60 16 80 10 110H96V40C52 14 ${half} -2 ${half} -24V-120H${-half}Z`,
      skin.shade,
    ) +
    line(`M${half - 6} -40C${half - 8} -16 24 4 8 16`, skin.deep, 2.4)
  )
}
