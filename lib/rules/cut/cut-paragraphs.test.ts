import { expect, test } from 'vitest'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { cutDifference } from './cut-difference.ts'
import { cutParagraphs } from './cut-paragraphs.ts'

const answer = fromMarkdown(
  'We *listen*. We wait. Then we act.\n\n- Fewer meetings\n- Shorter ones\n\n> Nobody noticed.',
)

test('sentences stay in their paragraphs, lists and quotations become plain ones', () => {
  const cut = ['We listen.', 'Then we act.', 'Shorter ones', 'Nobody noticed.']
  expect(cutParagraphs(answer, cut)).toEqual(['We listen. Then we act.', 'Shorter ones', 'Nobody noticed.'])
})

test('what is not in the answer word for word is not shown', () => {
  expect(cutParagraphs(answer, ['We listened.', 'We wait'])).toEqual([])
})

test.each([
  [['a', 'b'], ['a', 'b'], null],
  [['a', 'b'], ['b', 'a'], null],
  [['a'], ['a', 'b', 'c'], 'The cut: two sentences added.'],
  [['a', 'b'], ['a'], 'The cut: one sentence taken out.'],
  [['a', 'b'], ['a', 'c', 'd'], 'The cut: two sentences added, one taken out.'],
])('from %j to %j', (before, after, said) => {
  expect(cutDifference(before, after)).toBe(said)
})
