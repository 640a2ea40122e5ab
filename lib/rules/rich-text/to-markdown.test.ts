/** What an editor sees in the text area. */
import { describe, expect, test } from 'vitest'
import type { Mark, RichText } from './document.ts'
import { fromMarkdown } from './from-markdown.ts'
import { marked } from './marks.ts'
import { toMarkdown } from './to-markdown.ts'

const paragraph = (...texts: [string, ...Mark['type'][]][]): RichText => ({
  type: 'doc',
  content: [{ type: 'paragraph', content: texts.map(([text, ...types]) => marked(text, types.map(mark))) }],
})
const mark = (type: Mark['type']): Mark => (type === 'link' ? { type, attrs: { href: 'https://a.example' } } : { type })

test('a document is written as people write Markdown', () => {
  const written = [
    'We began in *1986*, with **two** desks and [a letter](https://a.example/letter).',
    '- oak\n- ash, which is\n  1. light\n  2. *tough*\n\n  and cheap\n- elm',
    '1. first\n2. second\n\n   and a half',
    '1) again',
    '> A desk is a promise.\n>\n> Two are a plan.\n> — Jane Poole, 1990',
    'Write to <jane@a.example>.',
  ].join('\n\n')
  expect(toMarkdown(fromMarkdown(written))).toBe(written)
})

describe('no backslash stands where none is needed', () => {
  test.each([
    'R&D at AT&T, 50% & more; [laughs] snake_case #1 `x` ~y~ a|b $5 <b> (see) !',
    '# no heading',
    '[^1] and [a][b]',
    'C:\\dir',
    '“Well—” she said… 1. and 2. - so > there + then',
    '--dash, -minus, +plus, 1.5 and 1990',
  ])('%s', (text) => expect(toMarkdown(paragraph([text]))).toBe(text))
})

describe('what would be read as a sign is written with a backslash', () => {
  test.each([
    ['- a', '\\- a'],
    ['-', '\\-'],
    ['---', '\\---'],
    ['+ a', '\\+ a'],
    ['1. a', '1\\. a'],
    ['1986) a', '1986\\) a'],
    ['> a', '\\> a'],
    ['*a*', '\\*a\\*'],
    ['_a_', '\\_a\\_'],
    ['a\\*', 'a\\\\\\*'],
    ['[a](b)', '[a]\\(b)'],
    ['<https://a.example>', '\\<https://a.example>'],
  ])('%s', (text, written) => expect(toMarkdown(paragraph([text]))).toBe(written))
})

describe('marks that meet are told apart', () => {
  test.each([
    ['in a word', paragraph(['in'], ['side', 'emphasis'], ['word']), 'in*side*word'],
    ['one in the other', paragraph(['a ', 'strong'], ['b', 'strong', 'emphasis'], [' c', 'strong']), '**a *b* c**'],
    [
      'around a link',
      paragraph(['a ', 'emphasis'], ['b', 'emphasis', 'link'], [' c', 'emphasis']),
      '*a [b](https://a.example) c*',
    ],
    ['within a link', paragraph(['a ', 'link'], ['b', 'link', 'emphasis']), '[a *b*](https://a.example)'],
    ['side by side', paragraph(['a', 'emphasis'], ['b', 'strong']), '*a*\ufeff**b**'],
    ['after punctuation', paragraph(['Who?', 'strong'], ['she']), '**Who?**\ufeffshe'],
    ['before a link that would be an image', paragraph(['a!'], ['b', 'link']), 'a\\![b](https://a.example)'],
    ['in square brackets', paragraph(['[a]', 'link']), '[\\[a\\]](https://a.example)'],
  ])('%s', (_, document, written) => {
    expect(toMarkdown(document)).toBe(written)
    expect(fromMarkdown(written)).toEqual(document)
  })
})

describe('quotations', () => {
  const quotation = (source: string, ...texts: string[]): RichText => ({
    type: 'doc',
    content: [
      {
        type: 'quotation',
        attrs: { source },
        content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
      },
    ],
  })
  test.each([
    ['a source stands on the last line', quotation('Jane', 'a'), '> a\n> — Jane'],
    ['a last paragraph that begins with a dash is no source', quotation('', 'a', '— b'), '> a\n>\n> — b\n> —'],
    ['a source may begin with a dash', quotation('— b', 'a'), '> a\n> — — b'],
    ['a lone dash is no source either', quotation('', '— a'), '> — a'],
  ])('%s', (_, document, written) => {
    expect(toMarkdown(document)).toBe(written)
    expect(fromMarkdown(written)).toEqual(document)
  })
})
