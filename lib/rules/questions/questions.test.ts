/** The bank's rules, as tables. */
import { describe, expect, it, test } from 'vitest'
import { askedInWords, othersInWords } from './asked-in-words.ts'
import { fold } from './fold.ts'
import { kindOfWording } from './kind-of-wording.ts'
import { letterOf, mailtoOf } from './letter.ts'
import { likelyFor, unsaid } from './offers.ts'
import { takeSetStep } from './set-step.ts'
import { fillSlots, unknownSlots } from './slots.ts'

const tobias = { leader: 'Tobias Okello', jobTitle: 'Keeper of the Cold Store', division: 'Quayside' }

describe('the same words', () => {
  it.each([
    ['Why does it matter?', 'why does it matter'],
    ['  Why   does it matter ? ', 'Why does it matter?'],
    ['What’s “next”?', 'What\'s "next"?'],
    ['Où est le café?', 'Ou est le cafe?'],
  ])('%s is %s', (one, other) => expect(fold(one)).toBe(fold(other)))

  it.each([['Why does it matter?', 'Does it matter?']])('%s is not %s', (one, other) =>
    expect(fold(one)).not.toBe(fold(other)),
  )
})

describe('slots', () => {
  it.each([
    ['If you were not {jobTitle}, what then?', 'If you were not Keeper of the Cold Store, what then?'],
    ['Why does {division} matter to {leader}?', 'Why does Quayside matter to Tobias Okello?'],
    ['What is {x}?', 'What is {x}?'],
  ])('%s is put to a leader as %s', (wording, put) => expect(fillSlots(wording, tobias)).toBe(put))

  it.each([
    ['If you were not {jobTitle}, what then?', 'If you were not in this post, what then?'],
    ['Why does {division} matter?', 'Why does your division matter?'],
  ])('%s is put to anybody as %s', (wording, put) => expect(fillSlots(wording, null)).toBe(put))

  it('that are none are found', () => expect(unknownSlots('{jobTitle}, {job title} and {}')).toEqual(['job title', '']))
})

it.each([
  ['Why?', 'question'],
  ['“Why?”', 'question'],
  ['Tell us about it.', 'invitation'],
  ['First, tell us how you came to the post you hold now.', 'invitation'],
])('%s opens a %s', (wording, kind) => expect(kindOfWording(wording)).toBe(kind))

describe('the letter', () => {
  const set = {
    name: 'Two questions',
    greeting: 'Dear {leader},',
    closing: 'Thank you.\n\n{writer}',
    wordings: ['Why {jobTitle}?', 'What next?'],
  }

  it('greets, numbers the questions, and closes with who writes', () => {
    expect(letterOf(set, tobias, 'Ilse Tanager')).toEqual({
      subject: 'Two questions',
      body: 'Dear Tobias Okello,\n\n1. Why Keeper of the Cold Store?\n\n2. What next?\n\nThank you.\n\nIlse Tanager',
    })
  })

  it('has an address that a mail program can read back', () => {
    const letter = letterOf(set, tobias, 'Ilse & Co #1')
    const { searchParams } = new URL(mailtoOf(letter) ?? '')
    expect(searchParams.get('subject')).toBe('Two questions')
    expect(searchParams.get('body')).toBe(letter.body.replaceAll('\n', '\r\n'))
  })

  it('has none where it is longer than a mail program takes', () => {
    expect(mailtoOf({ subject: 'Long', body: 'word '.repeat(400) })).toBeNull()
  })
})

test.each([
  [{ asked: 0, drafts: 0, last: null }, 'Not asked yet.'],
  [{ asked: 1, drafts: 0, last: '3 March 2026' }, 'Asked once, on 3 March 2026.'],
  [{ asked: 2, drafts: 1, last: '3 March 2026' }, 'Asked twice, last on 3 March 2026; stands in one draft.'],
  [{ asked: 14, drafts: 3, last: '3 March 2026' }, 'Asked 14 times, last on 3 March 2026; stands in three drafts.'],
])('%j is said: %s', (asked, sentence) => expect(askedInWords(asked)).toBe(sentence))

test('who else answered is said in words', () => {
  expect([0, 1, 7].map(othersInWords)).toEqual([
    'In the question bank: no other leader has answered this yet.',
    'In the question bank: one other leader answered this.',
    'In the question bank: seven other leaders answered this.',
  ])
})

describe('what is likely', () => {
  const bank = { likely: { 'Why?': { best: 4, offered: [4, 2] }, 'How?': { best: null, offered: [2] } } }

  it('is unsaid where nobody has said anything yet', () => {
    const exchanges = [
      { id: 'a', wording: ' Why? ', question: '' },
      { id: 'b', wording: 'Why?', question: '2' },
      { id: 'c', wording: 'How?', question: '' },
      { id: 'd', wording: 'Never looked up?', question: '' },
    ]
    expect([...unsaid(bank, exchanges)]).toEqual([['a', 4]])
  })

  it('is nothing for a wording that every object has', () => {
    expect(likelyFor(bank, 'constructor')).toBeNull()
  })
})

describe('a step in a set', () => {
  const rows = ['a', 'b', 'c'].map((wording, at) => ({ question: at + 1, wording }))
  it.each([
    ['up 1', 'bac'],
    ['down 1', 'acb'],
    ['remove 0', 'bc'],
    ['up 0', 'abc'],
    ['down 2', 'abc'],
    ['remove 7', 'abc'],
    ['save', 'abc'],
  ])('%s makes abc %s', (step, order) =>
    expect(
      takeSetStep(rows, step)
        .map(({ wording }) => wording)
        .join(''),
    ).toBe(order),
  )
})
