/** What has to be known of somebody to draw them. A part that does not exist does not compile. */
import type { BeardShape } from './beards.ts'
import type { GarmentName } from './clothes.ts'
import type { Family } from './duotone.ts'
import type { Earrings } from './earrings.ts'
import type { Jaw } from './face.ts'
import type { Brows, Gaze, Lids, MouthShape, Nose } from './features.ts'
import type { Glasses } from './glasses.ts'
import type { Hair } from './hair.ts'
import type { HairColour } from './hair-colour.ts'
import type { HeadwearShape } from './headwear.ts'
import type { Folds } from './marks.ts'
import type { Neck } from './neck.ts'
import type { Complexion } from './skin.ts'

/**
 * Lightness (`ground`, `lightness`, `outer`, `inner`) runs from 0, the ink, to 1, the paper.
 * `wide`, `tall` and `shoulders` are scales of what is drawn; `tilt` is in degrees; `turn` moves the features aside.
 */
export type Sitter = {
  family: Family
  ground: number
  skin: Complexion
  head: { jaw: Jaw; wide: number; tall: number; tilt: number; turn: number }
  neck: Neck
  shoulders: number
  hair: { style: Hair; colour: HairColour }
  eyes: { lids: Lids; gaze: Gaze; lashes: boolean }
  brows: { shape: Brows; raised: boolean }
  nose: Nose
  mouth: { shape: MouthShape; lips: 'full' | 'thin' }
  folds: Folds
  cheeks: 'plain' | 'freckled' | 'ruddy'
  beard: BeardShape
  glasses: Glasses
  earrings: Earrings
  headwear: { shape: HeadwearShape; lightness: number }
  clothes: { garment: GarmentName; outer: number; inner: number }
}
