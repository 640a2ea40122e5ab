/** Typing while a save is under way. */
import { expect, test } from 'vitest'
import type { DraftForm, ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { emptyExchange, noPortrait } from '#lib/rules/drafting/empty-form.ts'
import { keepTyping } from './keep-typing.ts'

const exchange = (id: string, answer = `Answer ${id}`): ExchangeFields => ({
  ...emptyExchange,
  id,
  kind: 'question',
  wording: `Why ${id}?`,
  answer,
})
const sent: DraftForm = {
  headline: 'Sent',
  portrait: noPortrait,
  standfirst: 'Sent.',
  exchanges: [exchange('a'), exchange('b')],
  links: [],
  topics: '',
  region: '',
  leftOver: [],
  removed: null,
}

test('where nothing was typed meanwhile, the answer stands', () => {
  const answered = { ...sent, headline: 'Tidied' }
  expect(keepTyping(sent, sent, answered)).toBe(answered)
})

test('what was typed while a save was under way stands, beside what the desk changed elsewhere', () => {
  const now = { ...sent, exchanges: [exchange('a', 'Typed meanwhile'), exchange('b')] }
  const answered = { ...sent, headline: 'Tidied', exchanges: [exchange('a', 'Tidied a'), exchange('b', 'Tidied b')] }
  expect(keepTyping(sent, now, answered)).toEqual({
    ...sent,
    headline: 'Tidied',
    exchanges: [exchange('a', 'Typed meanwhile'), exchange('b', 'Tidied b')],
  })
})

test('an exchange that was added, moved or removed meanwhile stays so', () => {
  const now = { ...sent, exchanges: [exchange('new', 'Just added'), exchange('b')] }
  const answered = { ...sent, exchanges: [exchange('a'), exchange('b', 'Tidied b')] }
  expect(keepTyping(sent, now, answered).exchanges).toEqual([exchange('new', 'Just added'), exchange('b', 'Tidied b')])
})

test('an exchange that comes with the answer is taken in', () => {
  const now = { ...sent, headline: 'Typed meanwhile' }
  const answered = { ...sent, exchanges: [...sent.exchanges, exchange('c')] }
  expect(keepTyping(sent, now, answered)).toEqual({ ...answered, headline: 'Typed meanwhile' })
})

test('a colleague’s new exchange and mine, which was added meanwhile, both stand', () => {
  const now = { ...sent, exchanges: [...sent.exchanges, exchange('mine')] }
  const answered = { ...sent, exchanges: [...sent.exchanges, exchange('theirs')] }
  expect(keepTyping(sent, now, answered).exchanges.map(({ id }) => id)).toEqual(['a', 'b', 'mine', 'theirs'])
})

test('an exchange that a colleague removed stays where somebody has begun to write in it', () => {
  const now = { ...sent, exchanges: [exchange('a', 'Typed meanwhile'), exchange('b')] }
  const answered = { ...sent, exchanges: [] }
  expect(keepTyping(sent, now, answered).exchanges).toEqual([exchange('a', 'Typed meanwhile')])
})
