import { expect, test } from 'vitest'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { wordsOf } from '#lib/rules/rich-text/words.ts'
import { suggestCut } from './suggest-cut.ts'

const suggested = (...answers: string[]) =>
  suggestCut(answers.map(fromMarkdown)).answers.map((sentences) => sentences.map(({ text }) => text))

test('throat-clearing, questions and scraps are left out', () => {
  expect(
    suggested('Well, that is a good question. Who knows? Yes. I moved the library in 1998 with four lorries.'),
  ).toEqual([['I moved the library in 1998 with four lorries.']])
})

test('a sentence that points back comes only with the one it points to', () => {
  const [both] = suggested('I grew up in Klaksvík. It has one road.')
  expect(both).toEqual(['I grew up in Klaksvík.', 'It has one road.'])
  const long = `We counted ${'very '.repeat(50)}long. It took nine days.`
  expect(suggested(long)).toEqual([[]])
})

test('each sentence says why', () => {
  const { answers } = suggestCut([fromMarkdown('I grew up in Klaksvík. It has one road.')])
  expect(answers[0]?.map(({ reasons }) => reasons)).toEqual([
    [
      'Opens the answer',
      'Names something concrete',
      'Speaks in the first person',
      'Short enough to leave room for the other answers',
    ],
    ['Goes on from the sentence before it', 'Ends the answer', 'Short enough to leave room for the other answers'],
  ])
})

test('every answer has its share, however long the first one is', () => {
  const long = 'I counted 14 lorries on the road to the store that day. '.repeat(80)
  const short = 'We keep a sheet of paper. I swim in the harbour with four people.'
  const { words, answers } = suggestCut([long, short, short, short].map(fromMarkdown))
  expect(answers.map((sentences) => sentences.length > 0)).toEqual([true, true, true, true])
  expect(words).toBe(answers.flat().reduce((sum, { text }) => sum + wordsOf(text), 0))
  expect(words).toBeLessThanOrEqual(238)
  expect(words).toBeGreaterThan(220)
})

test('thirty answers fit as well, and the same answers give the same proposal', () => {
  const answers = Array.from({ length: 30 }, (_, at) =>
    fromMarkdown(`I have kept the ${at + 1} keys of this house for eleven years. Nobody asked.`),
  )
  expect(suggestCut(answers).words).toBeLessThanOrEqual(238)
  expect(suggestCut(answers)).toEqual(suggestCut(answers))
})

test('no answers, no proposal', () => {
  expect(suggestCut([])).toEqual({ words: 0, answers: [] })
  expect(suggested('', '…')).toEqual([[], []])
})
