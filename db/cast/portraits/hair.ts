/** Every way of wearing hair that the cast has, by name. */
import { curlyToTheShoulders, halo, permed } from '#db/cast/portraits/hair/curled.ts'
import { plaited, topBun } from '#db/cast/portraits/hair/gathered.ts'
import type { HairStyle } from '#db/cast/portraits/hair/hair-style.ts'
import { bald, baldOnTop, longSideburns, shaved, thinning, tiedLow } from '#db/cast/portraits/hair/little.ts'
import {
  bobWithFringe,
  curtains,
  longStraight,
  sideSweptBob,
  smoothBob,
  wavyWithFringe,
} from '#db/cast/portraits/hair/long.ts'
import {
  closeCrop,
  fadedCrop,
  sideParted,
  streaked,
  sweptBack,
  tousled,
  windblown,
} from '#db/cast/portraits/hair/short.ts'

const hidden: HairStyle = {}

export const hairStyles = {
  bald,
  baldOnTop,
  bobWithFringe,
  closeCrop,
  curlyToTheShoulders,
  curtains,
  fadedCrop,
  halo,
  hidden,
  longSideburns,
  longStraight,
  permed,
  plaited,
  shaved,
  sideParted,
  sideSweptBob,
  smoothBob,
  streaked,
  sweptBack,
  thinning,
  tiedLow,
  topBun,
  tousled,
  wavyWithFringe,
  windblown,
} as const satisfies Record<string, HairStyle>

export type Hair = keyof typeof hairStyles
