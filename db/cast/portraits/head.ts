/** The head without its hair: ears, face, light and shade, features, beard. Origin between the eyes. */
import { beardOf } from './beards.ts'
import { ears, faceOutline, shading } from './face.ts'
import { browsOf, eyes, mouthOf, noseOf } from './features.ts'
import type { HairColour, HairTones } from './hair-colour.ts'
import { foldsOf, freckles, ruddyCheeks } from './marks.ts'
import { aside, plane, within } from './shape.ts'
import type { Sitter } from './sitter.ts'
import type { Complexion, Skin } from './skin.ts'

/** White brows on a pale face would be lost; they are drawn by their shade instead. */
const paleHair: readonly HairColour[] = ['fair', 'silver', 'white']
const paleSkin: readonly Complexion[] = ['porcelain', 'fair', 'olive']

export function headOf(sitter: Sitter, hair: HairTones, skin: Skin) {
  const { jaw, turn } = sitter.head
  const outline = faceOutline(jaw)
  const beard = beardOf(sitter.beard)
  const browsAreLost = paleHair.includes(sitter.hair.colour) && paleSkin.includes(sitter.skin)
  const cheeks = { plain: '', freckled: freckles(skin), ruddy: ruddyCheeks(skin) }[sitter.cheeks]
  const alongTheJaw = beard.alongTheJaw ? within('jaw', outline, beard.alongTheJaw(hair)) : ''

  return (
    ears(skin) +
    plane(outline, skin.lit) +
    within('face', outline, shading(jaw, skin, turn) + cheeks) +
    `<g transform="scale(1.04)">${alongTheJaw}</g>` +
    aside(
      turn,
      foldsOf(sitter.folds, skin) +
        noseOf(sitter.nose, skin) +
        eyes(sitter.eyes.lids, sitter.eyes.gaze, skin, sitter.eyes.lashes) +
        browsOf(sitter.brows.shape, sitter.brows.raised, browsAreLost ? skin.deep : hair.dark) +
        mouthOf(sitter.mouth.shape, sitter.mouth.lips, skin) +
        (beard.upon?.(hair) ?? ''),
    )
  )
}
