import fc from 'fast-check'
import { expect, test } from 'vitest'
import { someDocument } from '#lib/rules/rich-text/arbitrary-documents.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { paragraphText } from '#lib/rules/rich-text/plain-text.ts'
import { paragraphsOf, sentencesOf } from './sentences-of.ts'

const told = (markdown: string) => sentencesOf(fromMarkdown(markdown)).map(({ block, text }) => [block, text])

test('paragraphs are counted through lists and quotations, and what is strong or a link is told as plain text', () => {
  expect(
    told(
      'We *listen*. [Then](https://example.org) we act.\n\n- Fewer meetings\n- Shorter ones. Or none.\n\n> Nobody noticed.\n>\n> Not one.\n\nThat is all.',
    ),
  ).toEqual([
    [0, 'We listen.'],
    [0, 'Then we act.'],
    [1, 'Fewer meetings'],
    [2, 'Shorter ones.'],
    [2, 'Or none.'],
    [3, 'Nobody noticed.'],
    [4, 'Not one.'],
    [5, 'That is all.'],
  ])
})

test('the sentences of a block, joined with what stands between, are the block', () => {
  fc.assert(
    fc.property(someDocument, (document) => {
      const sentences = sentencesOf(document)
      for (const [block, paragraph] of paragraphsOf(document).entries()) {
        const text = paragraphText(paragraph)
        let rebuilt = ''
        for (const sentence of sentences.filter((one) => one.block === block)) {
          expect(text.slice(sentence.from, sentence.to)).toBe(sentence.text)
          rebuilt += text.slice(rebuilt.length, sentence.from) + sentence.text
        }
        if (rebuilt !== '') expect(rebuilt + text.slice(rebuilt.length).replace(/\S/g, '')).toBe(text)
      }
    }),
    { numRuns: 300 },
  )
})
