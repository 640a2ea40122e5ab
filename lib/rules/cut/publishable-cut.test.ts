import { expect, test } from 'vitest'
import type { Exchange } from '#lib/rules/content/content.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { markOfAnswer } from './mark-of-answer.ts'
import { problemsOfCut } from './problems-of-cut.ts'
import { publishableCut } from './publishable-cut.ts'

function exchange(
  id: string,
  markdown: string,
  sentences?: string[],
  of = markOfAnswer(fromMarkdown(markdown)),
): Exchange {
  const answer = fromMarkdown(markdown)
  return { id, kind: 'question', wording: 'Why?', answer, ...(sentences && { cut: { of, sentences } }) }
}
const sentenceOf = (words: number) => `${'word '.repeat(words - 1)}end.`

test('a cut is published with its words, in the answer’s order, and only where something is taken', () => {
  const exchanges = [exchange('a', 'One. Two. Three.', ['Three.', 'One.']), exchange('b', 'Nothing here.')]
  expect(publishableCut({ exchanges })).toEqual({ words: 2, sentences: new Map([['a', ['One.', 'Three.']]]) })
})

test.each([
  ['nothing is marked', [exchange('a', 'One. Two.')]],
  ['a sentence is not in its answer', [exchange('a', 'One. Two.', ['I resign.'])]],
  ['one of several is not', [exchange('a', 'One. Two.', ['One.']), exchange('b', 'Yes.', ['No.'])]],
  ['part of a sentence is marked', [exchange('a', 'One is never two.', ['One is'])]],
  ['the answer has changed', [exchange('a', 'One. Two.', ['One.'], '0123456789abcdef')]],
  ['it is one word too long', [exchange('a', sentenceOf(239), [sentenceOf(239)])]],
])('no cut is published where %s', (_, exchanges) => {
  expect(publishableCut({ exchanges })).toBeNull()
})

test('238 words are sixty seconds', () => {
  const exchanges = [exchange('a', sentenceOf(238), [sentenceOf(238)])]
  expect(publishableCut({ exchanges })?.words).toBe(238)
})

test('a stale cut is a problem at its place; one that is too long is none', () => {
  expect(problemsOfCut(exchange('a', 'One. Two.', ['Three.']), 2)).toEqual([
    { field: 'cut.a', message: 'Confirm the cut of answer 3: its words have changed' },
  ])
  expect(problemsOfCut(exchange('a', sentenceOf(239), [sentenceOf(239)]), 0)).toEqual([])
})
