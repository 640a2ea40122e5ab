import { expect, test } from 'vitest'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { markOfAnswer } from './mark-of-answer.ts'

test('the mark is the beginning of the SHA-256 of the plain text, as any other program reckons it', () => {
  // printf 'Élodie listens.\n\n- Always 🎉' | sha256sum
  expect(markOfAnswer(fromMarkdown('Élodie listens.\n\n- *Always* 🎉'))).toBe('c56f09bb743306d6')
})

test('another word is another mark; what is strong or a link is not', () => {
  const mark = markOfAnswer(fromMarkdown('We listen. Then we act.'))
  expect(markOfAnswer(fromMarkdown('We **listen**. [Then](https://example.org) we act.'))).toBe(mark)
  expect(markOfAnswer(fromMarkdown('We listened. Then we act.'))).not.toBe(mark)
})
