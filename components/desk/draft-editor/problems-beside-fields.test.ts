/** When a problem stands beside its field. */
import { expect, test } from 'vitest'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { emptyExchange, noPortrait } from '#lib/rules/drafting/empty-form.ts'
import { problemsOfForm } from '#lib/rules/drafting/problems-of-form.ts'
import { problemsBesideFields } from './problems-beside-fields.ts'

const begun: DraftForm = {
  headline: '',
  portrait: noPortrait,
  standfirst: 'Unfinished,',
  exchanges: ['a', 'b', 'c'].map((id) => ({
    ...emptyExchange,
    id,
    kind: 'question',
    wording: 'Why?',
    answer: id === 'a' ? '' : 'Because.',
  })),
  links: [{ id: 'l1', label: '', url: 'no address' }],
  topics: '',
  region: '',
  leftOver: [],
  removed: null,
}

const fields = (tried: boolean) => problemsBesideFields(problemsOfForm(begun), begun, tried).map(({ field }) => field)

test('a field that is still empty is no reproach while the draft is being written', () => {
  expect(fields(false)).toEqual(['standfirst', 'url.l1'])
})

test('every problem stands beside its field once somebody has tried to submit', () => {
  expect(fields(true)).toEqual(['headline', 'standfirst', 'answer.a', 'label.l1', 'url.l1'])
})
