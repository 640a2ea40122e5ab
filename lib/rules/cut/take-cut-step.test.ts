import { expect, test } from 'vitest'
import type { DraftForm, ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { readStep, stepValue } from '#lib/rules/drafting/edit-step.ts'
import { emptyExchange, emptyForm } from '#lib/rules/drafting/empty-form.ts'
import { takeStep } from '#lib/rules/drafting/take-step.ts'
import { cutOfFields } from './cut-of-fields.ts'

const exchange = (id: string, answer: string, cut: string[] = []): ExchangeFields => ({
  ...emptyExchange,
  id,
  kind: 'question',
  answer,
  cut,
  cutOf: cut.length > 0 ? '0123456789abcdef' : '',
})
const form: DraftForm = {
  ...emptyForm,
  exchanges: [
    exchange('a', 'We moved in 1998. It rained.', ['It rained.', 'It snowed.']),
    exchange('b', 'I swim at six.'),
  ],
}
const cuts = (of: DraftForm) => of.exchanges.map(({ cut }) => cut)
const after = (value: string) => {
  const step = readStep(value)
  return step === null ? form : takeStep(form, step, 'x')
}

test('confirming keeps what is still there and renews the mark', () => {
  const confirmed = after('confirmCut a')
  expect(cuts(confirmed)).toEqual([['It rained.'], []])
  expect(confirmed.exchanges.map((one) => cutOfFields(one).isStale)).toEqual([false, false])
})

test('taking out leaves the answer, and nothing of it in the cut', () => {
  const out = after('takeOutCut a')
  expect(cuts(out)).toEqual([[], []])
  expect(out.exchanges.map(({ answer }) => answer)).toEqual(form.exchanges.map(({ answer }) => answer))
})

test('the suggested cut replaces the present one, fresh and verbatim', () => {
  const used = after(stepValue({ verb: 'useCut' }))
  expect(cuts(used)).toEqual([['We moved in 1998.'], ['I swim at six.']])
  expect(used.exchanges.some((one) => cutOfFields(one).isStale)).toBe(false)
})

test.each(['confirmCut a', 'takeOutCut a', 'useCut'])('%s can be undone', (value) => {
  expect(takeStep(after(value), { verb: 'putBack' }, 'x')).toEqual(form)
})

test('an answer without a cut, and one that is gone, leave the form as it was', () => {
  expect([after('confirmCut b'), after('takeOutCut gone')]).toEqual([form, form])
  expect(takeStep(emptyForm, { verb: 'useCut' }, 'x')).toBe(emptyForm)
})
