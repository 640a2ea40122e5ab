/** Documents without their marks. */
import { expect, test } from 'vitest'
import { emptyDocument } from './document.ts'
import { fromMarkdown } from './from-markdown.ts'
import { plainText } from './plain-text.ts'
import { words, wordsOf } from './words.ts'

const typed = 'One *two*.\n\n- a\n- b\n  1. c\n\n  d\n\n> Said.\n> — Jane'

test('paragraphs stand apart, items have hyphens, a source has its dash', () => {
  expect(plainText(fromMarkdown(typed))).toBe('One two.\n\n- a\n- b\n  - c\n  d\n\nSaid.\n\n— Jane')
})

test('an empty document has neither text nor words', () => {
  expect(plainText(emptyDocument)).toBe('')
  expect(words(emptyDocument)).toBe(0)
})

test('the words of a document are counted across its marks, without hyphens and dashes', () => {
  expect(words(fromMarkdown(typed))).toBe(8)
  expect(words(fromMarkdown('in*side*word'))).toBe(1)
})

test.each([
  ['', 0],
  [' — \n - … ', 0],
  ['well-known R&D isn’t 3.5%', 4],
  ['naïve\u00a0café\tЖизнь', 3],
])('%j has %i words', (text, count) => expect(wordsOf(text)).toBe(count))
