/** Steps as buttons carry them. */
import { expect, test } from 'vitest'
import { type EditStep, readStep, stepValue } from './edit-step.ts'

const steps: EditStep[] = [
  { verb: 'moveUp', of: 'k3f9x2' },
  { verb: 'moveDown', of: 'k3f9x2' },
  { verb: 'remove', of: 'a' },
  { verb: 'removeLink', of: 'l1' },
  { verb: 'add', of: 'invitation' },
  { verb: 'addLink' },
  { verb: 'place', of: 0 },
  { verb: 'letGo', of: 12 },
  { verb: 'putBack' },
]

test.each(steps)('a button can carry $verb', (step) => {
  expect(readStep(stepValue(step))).toEqual(step)
})

test.each(['', 'save', 'submit', 'moveUp', 'moveUp ../x', 'place -1', 'place x', 'add chapter', 'approve 7'])(
  '“%s” is no step of the form',
  (value) => {
    expect(readStep(value)).toBeNull()
  },
)
