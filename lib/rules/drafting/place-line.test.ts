/** Left-over lines finding their place. */
import { expect, test } from 'vitest'
import type { DraftForm } from './draft-form.ts'
import { emptyExchange, noPortrait } from './empty-form.ts'
import { placeLine } from './place-line.ts'

const form: DraftForm = {
  headline: '',
  portrait: noPortrait,
  standfirst: 'It stands.',
  exchanges: [{ ...emptyExchange, id: 'a', kind: 'question', wording: 'Why?', answer: 'Because.\n' }],
  links: [],
  topics: '',
  region: '',
  leftOver: ['the line', 'another'],
  removed: null,
}

test.each([
  ['headline', { headline: 'the line' }],
  ['standfirst', { standfirst: 'It stands. the line' }],
  ['wording.a', { exchanges: [{ ...form.exchanges[0], wording: 'Why? the line' }] }],
  ['answer.a', { exchanges: [{ ...form.exchanges[0], answer: 'Because.\n\nthe line' }] }],
  [
    'new-exchange',
    {
      exchanges: [
        form.exchanges[0],
        { ...emptyExchange, id: 'new', kind: 'question', wording: 'the line', answer: '' },
      ],
    },
  ],
])('a left-over line goes to %s, behind what stands there', (target, changed) => {
  expect(placeLine(form, 0, target, 'new')).toEqual({ ...form, ...changed, leftOver: ['another'] })
})

test.each(['', 'topics', 'answer.gone', 'answer.'])(
  'nowhere is no place: “%s” leaves the line in the tray',
  (target) => {
    expect(placeLine(form, 0, target, 'new')).toBe(form)
  },
)
