import { expect, it } from 'vitest'
import { setA } from './cases/set-a.ts'
import { setB } from './cases/set-b.ts'
import { setC } from './cases/set-c.ts'
import { setD } from './cases/set-d.ts'
import { setE } from './cases/set-e.ts'
import { figuresOf } from './figures.ts'

it.each([setA, setB, setC, setD, setE])(
  'on set $title precision, recall and the first three keep their floor',
  (set) => {
    const { precision, recall, firstThree, nothing } = figuresOf(set)
    expect(precision).toBeGreaterThan(0.9)
    expect(recall).toBeGreaterThan(0.86)
    expect(firstThree).toBeGreaterThan(0.95)
    expect(nothing).toBeGreaterThan(0.85)
  },
)
