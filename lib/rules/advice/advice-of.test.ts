/** Advice as a table: the words, and what is said of them. */
import { describe, expect, test } from 'vitest'
import type { Content } from '#lib/rules/content/content.ts'
import { emptyContent } from '#lib/rules/content/empty-content.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { adviceOf } from './advice-of.ts'
import { nothingKnown } from './known.ts'

const answered = (...answers: string[]): Content => ({
  ...emptyContent,
  exchanges: answers.map((answer, at) => ({
    id: `e${at}`,
    kind: 'question',
    wording: 'What do you do at the moment?',
    answer: fromMarkdown(answer),
  })),
})
const said = (content: Content, known = nothingKnown) => adviceOf(content, known).map(({ message }) => message)

describe('an initialism', () => {
  test.each([
    ['is spoken of once, where it first stands', 'The LHB met. The LHB left.', ['LHB']],
    ['explained in brackets behind its words is left alone', 'The Long Harbour Board (LHB) met. The LHB left.', []],
    ['with its words in brackets is left alone', 'The LHB (a board of long harbours) met.', []],
    ['whose words stand in the piece is left alone', 'I lead Human Resources. In HR we listen.', []],
    ['passes over small words', 'The Board of Works and Harbours met. BWH is us.', []],
    ['that everybody knows is left alone', 'In the UK, on TV, in IT.', []],
    ['in the plural is one', 'We bought two MRIs.', ['MRI']],
    ['with an ampersand is one', 'I ran R&D.', ['R&D']],
    ['of the letters of a king is a number', 'George VI opened it.', []],
    ['is not a word that somebody stressed', 'It is NOT so, and not here.', []],
    ['is not a heading in capitals', 'WE MOVED THE SAMPLES', []],
  ])('%s', (_, text, letters) => {
    expect(said(answered(text))).toEqual(letters.map((one) => `Explain ${one} where it first stands, or write it out`))
  })

  test('that the glossary knows comes with its words; one that everybody here knows is left alone', () => {
    const initialisms = [
      { letters: 'LHB', meaning: 'Long Harbour Board' },
      { letters: 'QQX', meaning: '' },
    ]
    expect(said(answered('The LHB met QQX.'), { ...nothingKnown, initialisms })).toEqual([
      'Explain LHB where it first stands: Long Harbour Board (LHB)',
    ])
    expect(said(answered('The LHB is the long harbour board.'), { ...nothingKnown, initialisms })).toEqual([])
  })
})

describe('a phrase that rots', () => {
  test.each([
    ['We recently moved.', '“recently” will not stay true: say when'],
    ['I joined in January this year.', '“January this year” will not stay true: write the year'],
    ['At the moment we wait.', '“At the moment” will not stay true: name the month, or leave it out'],
    ['The next steps are clear.', '“next steps” will not stay true: say what will be done, and by when'],
    ['Two years ago I was a nurse.', '“Two years ago” will not stay true: write the month or the year'],
    ['We open next spring.', '“next spring” will not stay true: write the month or the year'],
    ['It opens soon.', '“soon” will not stay true: say when'],
  ])('%s', (text, advice) => {
    expect(said(answered(text))).toEqual([advice])
  })

  test('is said once a field, and not of the words that were put to the leader', () => {
    expect(said(answered('Soon, soon, soon.'))).toHaveLength(1)
    expect(said(answered('We wait for the tide.'))).toEqual([])
  })

  test('is not part of another word', () => {
    expect(said(answered('The sooner, the better; a soon-to-be father.'))).toEqual([])
  })
})

describe('a doubled word', () => {
  test.each([
    ['We moved the the boxes.', ['the the']],
    ['The the boxes moved.', ['The the']],
    ['I had had enough of that that year.', []],
    ['It was very very cold.', []],
    ['I was on Bora Bora once.', []],
    ['He said no. No one heard.', []],
  ])('%s', (text, doubles) => {
    expect(said(answered(text))).toEqual(doubles.map((words) => `“${words}” has a word twice: take one out`))
  })
})

test('a hundred thousand digits, or codes, are looked through at once', () => {
  expect(said(answered('1'.repeat(100_000)))).toEqual([])
  const codes = Array.from({ length: 9_999 }, (_, at) => `Reply D${at}.`).join(' ')
  expect(said(answered(codes)).filter((message) => message.startsWith('Explain D'))).toHaveLength(100)
})

test('an answer of more than a minute, and a headline that search results would cut, are worth a thought', () => {
  const content = {
    ...answered(`${'one word '.repeat(119)}more`),
    headline: 'x'.repeat(66),
    standfirst: 'y'.repeat(161),
  }
  expect(said(content)).toEqual([
    'Search results cut a headline after about 65 characters; this has 66',
    'Search results cut a standfirst after about 160 characters; this has 161',
    'Answer 1 has 239 words, more than a minute’s reading: can it be two, or shorter?',
  ])
})

test('links at which nobody answered are named at their fields; the others are not', () => {
  const content: Content = {
    ...answered('See [the plan](https://one.example/plan) and [more](https://two.example/).'),
    links: [{ label: 'Boxes', url: 'https://three.example/' }],
  }
  const links = [
    { url: 'https://one.example/plan', finding: 'refuses' as const, status: 404 },
    { url: 'https://two.example/', finding: 'answers' as const, status: 200 },
    { url: 'https://three.example/', finding: 'silent' as const, status: null },
  ]
  expect(adviceOf(content, { ...nothingKnown, links }, ['x7'])).toEqual([
    {
      field: 'answer.e0',
      message: 'The link “the plan” to https://one.example/plan goes nowhere: there is no such page',
    },
    { field: 'url.x7', message: 'The link “Boxes” to https://three.example/ goes nowhere: nobody answered there' },
  ])
})
