import { expect, test } from 'vitest'
import { undoOf } from './undo.ts'
import type { Verb } from './workflow.ts'

test.each<[unknown, Verb[], string | null]>([
  ['submit', ['recall'], 'recall'],
  ['discard', ['recover'], 'recover'],
  ['submit', ['sendBack'], null],
  ['withdraw', ['revise', 'recover'], null],
  [['discard'], ['recover'], null],
  ['toString', ['recover'], null],
  [undefined, ['recover'], null],
])('after %j, where %j is open, what takes it back is %s', (done, steps, undo) => {
  expect(undoOf(done, steps)).toBe(undo)
})
