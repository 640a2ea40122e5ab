import { expect, test } from 'vitest'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { cutOfFields, markToSend, noCut, withSentences } from './cut-of-fields.ts'
import { markOfAnswer } from './mark-of-answer.ts'

const answer = 'We listen. Then we act.\n\nIt works.'
const mark = (markdown: string) => markOfAnswer(fromMarkdown(markdown))
const marked = { answer, cut: ['We listen.', 'It works.'], cutOf: mark(answer) }

test('a cut of the answer as it is counts the words of its sentences', () => {
  expect(cutOfFields(marked)).toMatchObject({ taken: [true, false, true], lost: [], words: 4, isStale: false })
})

test('a cut is stale when a word changed, also one beside its sentences', () => {
  const beside = cutOfFields({ ...marked, answer: answer.replace('act', 'wait') })
  expect(beside).toMatchObject({ taken: [true, false, true], lost: [], isStale: true })
  const within = cutOfFields({ ...marked, answer: answer.replace('listen', 'hear') })
  expect(within).toMatchObject({ taken: [false, false, true], lost: ['We listen.'], words: 2, isStale: true })
})

test('what is strong or a link changes no word', () => {
  expect(cutOfFields({ ...marked, answer: answer.replace('listen', '**listen**') }).isStale).toBe(false)
})

test('a sentence that the answer does not have is stale, whatever mark comes with it', () => {
  expect(cutOfFields({ ...marked, cut: ['I resign.'] })).toMatchObject({ lost: ['I resign.'], words: 0, isStale: true })
})

test('marking sets the mark of the answer; taking the last one out leaves nothing', () => {
  expect(withSentences({ answer, ...noCut }, ['It works.'])).toEqual({ cut: ['It works.'], cutOf: mark(answer) })
  expect(withSentences(marked, [])).toEqual(noCut)
})

test('marking in a stale cut confirms nothing: the old mark stays, and what is gone stays listed', () => {
  const stale = { ...marked, answer: answer.replace('listen', 'hear') }
  expect(withSentences(stale, ['Then we act.', 'It works.'])).toEqual({
    cut: ['Then we act.', 'It works.', 'We listen.'],
    cutOf: marked.cutOf,
  })
  expect(markToSend(stale)).toBe(marked.cutOf)
})

test('the page sends the mark of an unmarked answer, so that it can be marked without a script', () => {
  expect(markToSend({ answer, ...noCut })).toBe(mark(answer))
})
