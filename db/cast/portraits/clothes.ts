/** Everything the cast wears below the chin, by name. */
import type { Garment } from '#db/cast/portraits/clothes/cut.ts'
import {
  cardiganAndBlouse,
  cardiganAndShirt,
  crewNeck,
  fishermansJumper,
  rollNeck,
  stripedTop,
} from '#db/cast/portraits/clothes/knitted.ts'
import {
  buttonedCoat,
  gown,
  jacketAndScarf,
  jacketAndShirt,
  jacketAndTop,
  standCollarJacket,
  suitAndTie,
  tweedAndBowTie,
  waistcoatAndTie,
} from '#db/cast/portraits/clothes/tailored.ts'
import {
  apron,
  checkedShirt,
  cooksJacket,
  laboratoryCoat,
  overalls,
  sari,
  smock,
  workShirt,
} from '#db/cast/portraits/clothes/working.ts'

export const garments = {
  apron,
  buttonedCoat,
  cardiganAndBlouse,
  cardiganAndShirt,
  checkedShirt,
  cooksJacket,
  crewNeck,
  fishermansJumper,
  gown,
  jacketAndScarf,
  jacketAndShirt,
  jacketAndTop,
  laboratoryCoat,
  overalls,
  rollNeck,
  sari,
  smock,
  standCollarJacket,
  stripedTop,
  suitAndTie,
  tweedAndBowTie,
  waistcoatAndTie,
  workShirt,
} as const satisfies Record<string, Garment>

export type GarmentName = keyof typeof garments
