import { expect, it } from 'vitest'
import { labelledSets } from './cases/labelled-sets.ts'
import { figuresOf } from './figures.ts'

/** The first set compiles the phrases too, which on a busy machine takes seconds: time decides nothing here. */
const inAnyCase = 60_000

it.each(labelledSets)(
  'on set $title precision, recall and the first three keep their floor',
  (set) => {
    const { precision, recall, firstThree, nothing } = figuresOf(set)
    expect(precision).toBeGreaterThan(0.92)
    expect(recall).toBeGreaterThan(0.84)
    expect(firstThree).toBeGreaterThan(0.96)
    expect(nothing).toBeGreaterThan(0.88)
  },
  inAnyCase,
)
