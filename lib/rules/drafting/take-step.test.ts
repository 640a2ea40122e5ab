/** Steps taken in a form, and the sentences that say so. */
import { expect, test } from 'vitest'
import type { DraftForm } from './draft-form.ts'
import type { EditStep } from './edit-step.ts'
import { emptyExchange, noPortrait } from './empty-form.ts'
import { stepInWords } from './step-in-words.ts'
import { takeStep } from './take-step.ts'

const form: DraftForm = {
  headline: 'A headline',
  portrait: noPortrait,
  standfirst: 'A standfirst.',
  exchanges: ['a', 'b', 'c'].map((id) => ({
    ...emptyExchange,
    id,
    kind: 'question',
    wording: `Why ${id}?`,
    answer: `Because ${id}.`,
  })),
  links: [
    { id: 'l1', label: 'One', url: 'https://one.example' },
    { id: 'l2', label: 'Two', url: 'https://two.example' },
  ],
  topics: 'cold, dark',
  region: 'Skarholm',
  leftOver: ['first line', 'second line'],
  removed: null,
}

const order = ({ exchanges }: DraftForm) => exchanges.map(({ id }) => id).join('')

test.each<[EditStep, string]>([
  [{ verb: 'moveUp', of: 'b' }, 'bac'],
  [{ verb: 'moveDown', of: 'b' }, 'acb'],
  [{ verb: 'moveDown', of: 'a' }, 'bac'],
  [{ verb: 'remove', of: 'b' }, 'ac'],
  [{ verb: 'add', of: 'topic' }, 'abcnew'],
])('%o makes the order %s', (step, expected) => {
  expect(order(takeStep(form, step, 'new'))).toBe(expected)
})

test.each<EditStep>([
  { verb: 'moveUp', of: 'a' },
  { verb: 'moveDown', of: 'c' },
  { verb: 'moveUp', of: 'gone' },
  { verb: 'remove', of: 'gone' },
  { verb: 'removeLink', of: 'gone' },
  { verb: 'place', of: 9 },
  { verb: 'letGo', of: 9 },
  { verb: 'putBack' },
])('a step that cannot be taken leaves the form as it was: %o', (step) => {
  expect(takeStep(form, step, 'new', 'headline')).toBe(form)
})

test('a step that could not be taken is not said to have happened', () => {
  const step: EditStep = { verb: 'moveUp', of: 'a' }
  expect(stepInWords(form, takeStep(form, step, 'new'), step)).toContain('Nothing was changed')
})

test.each<EditStep>([
  { verb: 'remove', of: 'b' },
  { verb: 'remove', of: 'c' },
  { verb: 'removeLink', of: 'l1' },
  { verb: 'letGo', of: 0 },
])('what was removed can be put back where it stood: %o', (step) => {
  expect(takeStep(takeStep(form, step, 'new'), { verb: 'putBack' }, 'new')).toEqual(form)
})

test('what was removed from the end goes back to the end, though others have gone since', () => {
  const removed = { ...takeStep(form, { verb: 'remove', of: 'c' }, 'new'), exchanges: form.exchanges.slice(0, 1) }
  expect(order(takeStep(removed, { verb: 'putBack' }, 'new'))).toBe('ac')
})

test.each<[EditStep, string]>([
  [{ verb: 'moveUp', of: 'c' }, 'Moved “Why c?” up, now 2 of 3.'],
  [{ verb: 'moveDown', of: 'a' }, 'Moved “Why a?” down, now 2 of 3.'],
  [{ verb: 'remove', of: 'b' }, 'Removed “Why b?”.'],
  [{ verb: 'add', of: 'invitation' }, 'Added an empty invitation at the end, 4 of 4.'],
  [{ verb: 'letGo', of: 1 }, 'Let go of a line; 1 left over.'],
])('%o is said in a sentence', (step, sentence) => {
  expect(stepInWords(form, takeStep(form, step, 'new'), step)).toBe(sentence)
})
