/** What a browser sends, read as a form. */
import { expect, test } from 'vitest'
import type { DraftForm } from './draft-form.ts'
import { emptyExchange, noPortrait } from './empty-form.ts'
import { fieldNames } from './field-names.ts'
import { readFields } from './read-fields.ts'

const empty: DraftForm = {
  headline: '',
  portrait: noPortrait,
  standfirst: '',
  exchanges: [],
  links: [],
  topics: '',
  region: '',
  leftOver: [],
  removed: null,
}

const full: DraftForm = {
  headline: '“A headline”',
  portrait: noPortrait,
  standfirst: 'A standfirst.',
  exchanges: [
    { ...emptyExchange, id: 'b', kind: 'topic', wording: 'Outside work', answer: 'One.\n\n- two' },
    { ...emptyExchange, id: 'a', kind: 'question', wording: '', answer: '' },
  ],
  links: [{ id: 'l1', label: 'More', url: 'https://more.example' }],
  topics: 'cold, dark',
  region: 'Skarholm',
  leftOver: ['a line', 'a line'],
  removed: {
    what: 'exchange',
    at: 1,
    exchange: { ...emptyExchange, id: 'c', kind: 'question', wording: 'Why?', answer: 'Two\nlines' },
  },
}

/** What a browser sends of a form that holds this: line ends are CRLF on the wire. */
function sent(form: DraftForm): FormData {
  const fields = new FormData()
  const send = (name: string, value: string) => fields.append(name, value.replaceAll('\n', '\r\n'))
  send(fieldNames.headline, form.headline)
  send(fieldNames.standfirst, form.standfirst)
  send(fieldNames.topics, form.topics)
  send(fieldNames.region, form.region)
  for (const { id, kind, wording, answer } of form.exchanges) {
    send(fieldNames.exchange, id)
    send(fieldNames.kind(id), kind)
    send(fieldNames.wording(id), wording)
    send(fieldNames.answer(id), answer)
  }
  for (const { id, label, url } of form.links) {
    send(fieldNames.link, id)
    send(fieldNames.label(id), label)
    send(fieldNames.url(id), url)
  }
  for (const line of form.leftOver) send(fieldNames.leftOver, line)
  if (form.removed) send(fieldNames.removed, JSON.stringify(form.removed))
  return fields
}

test.each([
  ['an empty form', empty],
  ['a full form', full],
])('%s is read as it was sent', (_, form) => {
  expect(readFields(sent(form))).toEqual(form)
})

test('nothing at all is an empty form', () => {
  expect(readFields(new FormData())).toEqual(empty)
})

test('an exchange that is named twice is one exchange', () => {
  const fields = sent(full)
  fields.append(fieldNames.exchange, 'a')
  expect(readFields(fields).exchanges).toEqual(full.exchanges)
})

test.each(['__proto__', 'A', 'a b', 'a'.repeat(21), ''])('“%s” is no id of an exchange', (id) => {
  const fields = new FormData()
  fields.append(fieldNames.exchange, id)
  expect(readFields(fields).exchanges).toEqual([])
})

test('an unknown kind is a question', () => {
  const fields = sent(full)
  fields.set(fieldNames.kind('b'), 'chapter')
  expect(readFields(fields).exchanges.map(({ kind }) => kind)).toEqual(['question', 'question'])
})

test.each(['', '{', 'null', '{"what":"exchange","at":-1}', '{"what":"leftOver","at":0}'])(
  'there is nothing to put back in “%s”',
  (removed) => {
    const fields = sent(full)
    fields.set(fieldNames.removed, removed)
    expect(readFields(fields).removed).toBeNull()
  },
)

test('a file where text belongs is nothing', () => {
  const fields = new FormData()
  fields.append(fieldNames.headline, new File(['x'], 'x.txt'))
  fields.append(fieldNames.leftOver, new File(['x'], 'x.txt'))
  expect(readFields(fields)).toEqual(empty)
})
