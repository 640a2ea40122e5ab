/** What the record supports when a piece says that it was edited for length. */
import { expect, test } from 'vitest'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { shorterBy } from './shorter-by.ts'
import { type ReadIn, wordsAsGiven } from './words-as-given.ts'

const long = 'Well, I came by the side door, in the rain, and I stayed because nobody asked me to leave.'
const short = 'I came by the side door and stayed because nobody asked me to leave.'
const other = 'It is nineteen degrees by statute, and has been since 1974.'

const answered = (answers: Record<string, string>) =>
  Object.entries(answers).map(([id, markdown]) => ({ id, answer: fromMarkdown(markdown) }))
const readIn = (after: Record<string, string>, before: Record<string, string> = {}): ReadIn => ({
  before: answered(before),
  after: answered(after),
})

test.each<[string, Record<string, string>, ReadIn[], number | null]>([
  ['every answer came so and is as it came', { a: long, b: other }, [readIn({ a: long, b: other })], 30],
  ['one of them is shorter', { a: short, b: other }, [readIn({ a: long, b: other })], 30],
  ['one was dropped with its question: nothing is counted of it', { b: other }, [readIn({ a: long, b: other })], 11],
  [
    'two letters brought them',
    { a: short, b: other },
    [readIn({ a: long }), readIn({ a: long, b: other }, { a: long })],
    30,
  ],
  ['a heading stands without words below it', { a: short, h: '' }, [readIn({ a: long })], 19],
  ['a list was made of it', { a: '- I came by the side door\n- I stayed' }, [readIn({ a: long })], 19],
  ['the newer of two letters counts', { a: short }, [readIn({ a: other }), readIn({ a: long })], 19],
  ['one was typed', { a: short, b: other }, [readIn({ a: long })], null],
  ['one had been typed before the text was read', { a: other }, [readIn({ a: other }, { a: other })], null],
  ['one became longer by a word', { a: `${long} Twice.` }, [readIn({ a: long })], null],
  ['one was written anew', { a: 'The weather was bad and so was my sense of direction.' }, [readIn({ a: long })], null],
  ['it has no answers', { a: '' }, [readIn({ a: long })], null],
  ['nothing was read in', { a: short }, [], null],
])('%s', (_, piece, texts, words) => {
  expect(wordsAsGiven(answered(piece), texts)).toBe(words)
})

test.each([
  [null, 100, null],
  [0, 0, null],
  [100, 100, null],
  [100, 96, null],
  [100, 95, 5],
  [1000, 951, null],
  [200, 176, 12],
  [100, 120, null],
  [3, 1, 67],
])('of %s words given and %i shown: %s per cent shorter', (given, shown, percent) => {
  expect(shorterBy(given, shown)).toBe(percent)
})
