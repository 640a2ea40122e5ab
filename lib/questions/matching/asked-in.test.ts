import { expect, it } from 'vitest'
import { askedIn } from './asked-in.ts'

it.each([
  ['a statement before the question', 'It can’t all be plain sailing. What keeps you awake?', 'What keeps you awake?'],
  ['a question before the question', 'Busy? What are your priorities?', 'What are your priorities?'],
  ['a remark after the question', 'What are your priorities? We are all ears.', 'What are your priorities?'],
])('%s is left out', (_, wording, asked) => {
  expect(askedIn(wording)).toBe(asked)
})

it.each([
  ['one sentence', 'How do you unwind?'],
  ['a question that says nothing without its statement', 'A million pounds lands in your account. What now?'],
  ['a question that only asks on', 'You are leaving us in June. What comes next?'],
  ['no question', 'Tell us about your career. Take your time.'],
  ['nothing', ''],
])('%s is heard whole', (_, wording) => {
  expect(askedIn(wording)).toBe(wording)
})
