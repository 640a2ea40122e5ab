/** Every labelled set, in the order in which they were written and learned from. */
import type { LabelledSet } from './labelled-set.ts'
import { setA } from './set-a.ts'
import { setB } from './set-b.ts'
import { setC } from './set-c.ts'
import { setD } from './set-d.ts'
import { setE } from './set-e.ts'
import { setF } from './set-f.ts'
import { setG } from './set-g.ts'
import { setH } from './set-h.ts'
import { setI } from './set-i.ts'
import { setJ } from './set-j.ts'
import { setK } from './set-k.ts'
import { setL } from './set-l.ts'
import { setM } from './set-m.ts'
import { setN } from './set-n.ts'
import { setO } from './set-o.ts'
import { setP } from './set-p.ts'

export const labelledSets: readonly LabelledSet[] = [
  setA,
  setB,
  setC,
  setD,
  setE,
  setF,
  setG,
  setH,
  setI,
  setJ,
  setK,
  setL,
  setM,
  setN,
  setO,
]

/** Run once and never learned from: what they say of an unknown bank is true as long as that stays so. */
export const unlearnedSets: readonly LabelledSet[] = [setP]
