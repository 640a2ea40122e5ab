/** Problems, each at the field in which it is mended. */
import { expect, test } from 'vitest'
import type { DraftForm, ExchangeFields } from './draft-form.ts'
import { emptyExchange, noPortrait } from './empty-form.ts'
import { problemsOfForm } from './problems-of-form.ts'

const finished: DraftForm = {
  headline: 'A headline',
  portrait: noPortrait,
  standfirst: 'A standfirst.',
  exchanges: ['a', 'b', 'c'].map((id) => ({
    ...emptyExchange,
    id,
    kind: 'question',
    wording: 'Why?',
    answer: 'Because.',
  })),
  links: [{ id: 'x7', label: 'More', url: 'https://more.example' }],
  topics: 'cold',
  region: 'Skarholm',
  leftOver: [],
  removed: null,
}

const withFirst = (change: Partial<ExchangeFields>): Partial<DraftForm> => ({
  exchanges: finished.exchanges.map((exchange, at) => (at === 0 ? { ...exchange, ...change } : exchange)),
})

test('a finished form has no problems', () => {
  expect(problemsOfForm(finished)).toEqual([])
})

test.each<[string, Partial<DraftForm>, string]>([
  ['no headline', { headline: ' ' }, 'headline'],
  ['a headline of 91 characters', { headline: 'x'.repeat(91) }, 'headline'],
  ['an unfinished standfirst', { standfirst: 'A standfirst,' }, 'standfirst'],
  ['no exchanges', { exchanges: [] }, 'exchanges'],
  ['two exchanges', { exchanges: finished.exchanges.slice(1) }, 'exchanges'],
  ['a line left over', { leftOver: ['a line that was not placed'] }, 'left-over'],
  ['an empty wording', withFirst({ wording: '' }), 'wording.a'],
  ['an empty answer', withFirst({ answer: '\n \n' }), 'answer.a'],
  ['a link without words', { links: [{ id: 'x7', label: '', url: 'https://more.example' }] }, 'label.x7'],
  ['a link that is none', { links: [{ id: 'x7', label: 'More', url: 'javascript:alert(1)' }] }, 'url.x7'],
  ['nine topics', { topics: 'a,b,c,d,e,f,g,h,i' }, 'topics'],
  ['a region of 61 characters', { region: 'x'.repeat(61) }, 'region'],
  ['more than any draft can hold', { headline: 'x'.repeat(3_000) }, 'headline'],
])('%s is a problem of the field in which it is mended', (_, change, field) => {
  expect(problemsOfForm({ ...finished, ...change }).map((problem) => problem.field)).toEqual([field])
})

test('an unknown leader is a problem', () => {
  expect(problemsOfForm(finished, false)).toEqual([{ field: 'leader', message: 'Choose the leader' }])
})
