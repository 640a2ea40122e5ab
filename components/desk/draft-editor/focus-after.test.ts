/** Where the focus goes. */
import { expect, test } from 'vitest'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import type { EditStep } from '#lib/rules/drafting/edit-step.ts'
import { emptyExchange, noPortrait } from '#lib/rules/drafting/empty-form.ts'
import { takeStep } from '#lib/rules/drafting/take-step.ts'
import { focusAfter } from './focus-after.ts'

const form: DraftForm = {
  headline: '',
  portrait: noPortrait,
  standfirst: '',
  exchanges: ['a', 'b', 'c', 'd'].map((id) => ({ ...emptyExchange, id, kind: 'question', wording: '', answer: '' })),
  links: [{ id: 'l1', label: '', url: '' }],
  topics: '',
  region: '',
  leftOver: ['first', 'second'],
  removed: null,
}

const went = (step: EditStep, target = '', from = form) => focusAfter(from, takeStep(from, step, 'new', target), step)

test.each<[string, EditStep, string]>([
  ['stays on Up while there is a way up', { verb: 'moveUp', of: 'c' }, 'up.c'],
  ['goes to Down once the exchange is first', { verb: 'moveUp', of: 'b' }, 'down.b'],
  ['stays on Down while there is a way down', { verb: 'moveDown', of: 'b' }, 'down.b'],
  ['goes to Up once the exchange is last', { verb: 'moveDown', of: 'c' }, 'up.c'],
  ['goes to Undo when an exchange is removed', { verb: 'remove', of: 'b' }, 'put-back'],
  ['goes to Undo when a link is removed', { verb: 'removeLink', of: 'l1' }, 'put-back'],
  ['goes to Undo when a line is let go', { verb: 'letGo', of: 0 }, 'put-back'],
  ['goes to the words of a new exchange', { verb: 'add', of: 'topic' }, 'wording.new'],
  ['goes to the words of a new link', { verb: 'addLink' }, 'label.new'],
])('the focus %s', (_, step, id) => {
  expect(went(step)).toBe(id)
})

test('after a line is placed the focus is on the next one, then on the one before, then on the tray', () => {
  const one = { ...form, leftOver: ['only'] }
  expect(went({ verb: 'place', of: 0 }, 'headline')).toBe('target.0')
  expect(went({ verb: 'place', of: 1 }, 'headline')).toBe('target.0')
  expect(went({ verb: 'place', of: 0 }, 'headline', one)).toBe('left-over')
})

test('a line without a place keeps the focus, on the question where it belongs', () => {
  expect(went({ verb: 'place', of: 1 })).toBe('target.1')
})

test.each<[EditStep, string]>([
  [{ verb: 'remove', of: 'b' }, 'remove.b'],
  [{ verb: 'removeLink', of: 'l1' }, 'label.l1'],
  [{ verb: 'letGo', of: 1 }, 'target.1'],
])('what is put back gets the focus: %o', (step, id) => {
  expect(went({ verb: 'putBack' }, '', takeStep(form, step, 'new'))).toBe(id)
})
