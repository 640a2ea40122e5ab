import { expect, test } from 'vitest'
import { cutInWords, cutLength } from './cut-in-words.ts'

const cut = (words: number, sentences = 9, answers = 5) => ({ words, sentences, answers, stale: [] })

test.each([
  [0, '0 s of 60'],
  [1, '1 s of 60'],
  [170, '43 s of 60'],
  [238, '60 s of 60'],
  [239, '61 s of 60'],
])('%i words are %s', (words, said) => {
  expect(cutLength(words)).toBe(said)
})

test('what is left, and how long it takes aloud', () => {
  expect(cutInWords(cut(170))).toEqual([
    'Nine marked sentences from five answers. 17 seconds are left.',
    'Read aloud it takes 56 seconds.',
  ])
  expect(cutInWords(cut(236, 1, 1))[0]).toBe('One marked sentence from one answer. No seconds are left.')
})

test('over sixty seconds, what is too much and what it costs', () => {
  expect(cutInWords(cut(280))).toEqual([
    'Nine marked sentences from five answers. Eleven seconds too many: leave some out.',
    'Read aloud it takes 92 seconds.',
    'Longer than 60 seconds, it is not shown to readers: the piece goes out in full only.',
  ])
})

test('an empty cut says where it begins', () => {
  expect(cutInWords(cut(0, 0, 0))).toEqual(['No sentence is marked. Mark some in the answers.'])
})
