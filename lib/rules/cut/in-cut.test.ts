import { expect, test } from 'vitest'
import { inCut } from './in-cut.ts'

const answer = ['We listen.', 'Yes.', 'Then we act.', 'Yes.', 'It works.'].map((text) => ({ text }))
const yes = (...places: number[]) => answer.map((_, at) => places.includes(at))

test.each([
  ['nothing marked', [], yes(), []],
  ['in order', ['We listen.', 'It works.'], yes(0, 4), []],
  ['the first of two equal sentences', ['Yes.'], yes(1), []],
  ['a sentence behind the one before it', ['Then we act.', 'Yes.'], yes(2, 3), []],
  ['both of two equal sentences', ['Yes.', 'Yes.'], yes(1, 3), []],
  ['what changed places is not lost', ['It works.', 'We listen.'], yes(0, 4), []],
  ['what was reworded is lost', ['We listened.', 'It works.'], yes(4), ['We listened.']],
  ['a third of two equal sentences is lost', ['Yes.', 'Yes.', 'Yes.'], yes(1, 3), ['Yes.']],
])('%s', (_, cut, taken, lost) => {
  expect(inCut(answer, cut)).toEqual({ taken, lost })
})
