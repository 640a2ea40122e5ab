/** The canonical form. */
import { describe, expect, test } from 'vitest'
import type { Block, Mark, Text } from './document.ts'
import { tidy } from './tidy.ts'
import { tidyTexts } from './tidy-texts.ts'

const strong: Mark = { type: 'strong' }
const emphasis: Mark = { type: 'emphasis' }
const link: Mark = { type: 'link', attrs: { href: 'https://a.example' } }
const text = (words: string, ...marks: Mark[]): Text =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }

describe('the texts of a paragraph', () => {
  test.each<[string, Text[], Text[]]>([
    ['neighbours with the same marks are one', [text('a', strong), text('b', strong)], [text('ab', strong)]],
    ['marks stand in one order', [text('a', emphasis, link, strong)], [text('a', link, strong, emphasis)]],
    ['no marks are no field', [{ type: 'text', text: 'a', marks: [] }], [text('a')]],
    ['white space is one plain space', [text(' a\u00a0\t\n\u2003b ')], [text('a b')]],
    ['a mark does not end with a space', [text('a ', strong), text('b')], [text('a', strong), text(' b')]],
    ['a mark does not begin with a space', [text('a'), text(' b', strong)], [text('a '), text('b', strong)]],
    ['a space alone bears no mark', [text('a'), text(' ', strong), text('b')], [text('a b')]],
    ['a space between equals is one of them', [text('a', link), text(' '), text('b', link)], [text('a b', link)]],
    [
      'a space bears what both sides bear',
      [text('a', strong), text(' '), text('b', strong, emphasis)],
      [text('a ', strong), text('b', strong, emphasis)],
    ],
    ['what an invisible mark held apart is composed', [text('e'), text('\u200b', strong), text('\u0301')], [text('é')]],
    ['nothing is left of nothing', [text(' '), text('\u200b', strong)], []],
  ])('%s', (_, texts, tidied) => expect(tidyTexts(texts)).toEqual(tidied))
})

const paragraph = (...words: string[]) => ({ type: 'paragraph' as const, content: words.map((word) => text(word)) })
const item = (...content: (ReturnType<typeof paragraph> | ReturnType<typeof list>)[]) => ({
  type: 'listItem' as const,
  content,
})
const list = (...content: Extract<Block, { type: 'bulletList' }>['content']) => ({
  type: 'bulletList' as const,
  content,
})
const quotation = (source: string, ...words: string[]) => ({
  type: 'quotation' as const,
  attrs: { source },
  content: words.map((word) => paragraph(word)),
})

describe('blocks', () => {
  test.each<[string, Block[], Block[]]>([
    ['empty paragraphs go', [paragraph(), paragraph(' '), paragraph('a')], [paragraph('a')]],
    [
      'empty items and lists go',
      [list(item(paragraph())), list(item(paragraph('a')), item(paragraph(' ')))],
      [list(item(paragraph('a')))],
    ],
    ['empty quotations go', [quotation('', ' ')], []],
    [
      'a list beneath an empty item takes its place',
      [list(item(paragraph(), list(item(paragraph('a')))))],
      [list(item(paragraph('a')))],
    ],
    ['a source is one clean line', [quotation(' a\nb ', 'c')], [quotation('a b', 'c')]],
    ['a source without a quotation stays as words', [quotation('a', ' ')], [quotation('', 'a')]],
  ])('%s', (_, content, tidied) => expect(tidy({ type: 'doc', content })).toEqual({ type: 'doc', content: tidied }))
})
