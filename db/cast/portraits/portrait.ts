/** Puts a person together: ground, hair behind, neck, clothes, head, hair, and what is worn over all of it. */
import { clothOf } from './cloth.ts'
import { garments } from './clothes.ts'
import { duotone } from './duotone.ts'
import { earrings } from './earrings.ts'
import { chinOf, hatching } from './face.ts'
import { glasses } from './glasses.ts'
import type { HairStyle } from './hair/hair-style.ts'
import { hairStyles } from './hair.ts'
import { hairOf } from './hair-colour.ts'
import { headOf } from './head.ts'
import { headwearOf } from './headwear.ts'
import { neckOf } from './neck.ts'
import { aside, line, plane } from './shape.ts'
import type { Sitter } from './sitter.ts'
import { skinOf } from './skin.ts'

/** Where the eyes stand in the 400 by 500 of the drawing: in the upper third, and inside a round crop. */
const eyeLine = 188
const headScale = 1.2
const chinToCollar = 42

/** The fine lines across the ground, as an engraver would rule them. */
const engraving = Array.from({ length: 71 }, (_, row) => `M0 ${row * 7 + 4}H400`).join('')

export function portrait(sitter: Sitter) {
  const tone = duotone(sitter.family)
  const skin = skinOf(sitter.skin, tone)
  const hair = hairOf(sitter.hair.colour, tone)
  const style: HairStyle = hairStyles[sitter.hair.style]
  const hat = headwearOf(sitter.headwear.shape)
  const felt = clothOf(sitter.headwear.lightness, tone)
  const { garment, outer, inner } = sitter.clothes

  const behind = (style.behind?.(hair, skin) ?? '') + (hat.behind?.(felt) ?? '')
  const bust = neckOf(sitter.neck, skin) + garments[garment](clothOf(outer, tone), clothOf(inner, tone))
  const head =
    headOf(sitter, hair, skin) +
    (style.upon?.(hair, skin) ?? '') +
    (hat.upon?.(felt, skin) ?? '') +
    earrings[sitter.earrings](tone(0.97), tone(0.72)) +
    aside(sitter.head.turn, glasses[sitter.glasses](tone(0.04), skin.white)) +
    (style.over?.(hair, skin) ?? '') +
    (hat.over?.(felt) ?? '')

  return (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 500" width="800" height="1000">' +
    `<defs>${hatching(skin)}</defs>` +
    plane('M0 0H400V500H0Z', tone(sitter.ground)) +
    line(engraving, tone(sitter.ground - 0.06), 1.6) +
    `${atTheHead(sitter, behind)}${atTheCollar(sitter, bust)}${atTheHead(sitter, head)}</svg>`
  )
}

function atTheHead({ head: { wide, tall, tilt } }: Sitter, marks: string) {
  const place = `translate(200 ${eyeLine}) rotate(${tilt} 0 130) scale(${headScale * wide} ${headScale * tall})`
  return `<g transform="${place}">${marks}</g>`
}

function atTheCollar({ head: { jaw, tall }, shoulders }: Sitter, marks: string) {
  const collar = eyeLine + Math.round(chinOf(jaw) * headScale * tall) + chinToCollar
  return `<g transform="translate(200 ${collar}) scale(${shoulders} 1)">${marks}</g>`
}
