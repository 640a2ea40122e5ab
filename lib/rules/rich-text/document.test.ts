/** What may be stored as rich text, and what may not. */
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { linkAddress } from './address.ts'
import { emptyDocument, parseRichText, richTextProblems, richTextSchema } from './document.ts'
import { richTextLimits } from './limits.ts'

const doc = (...content: unknown[]) => ({ type: 'doc', content })
const paragraph = (...content: unknown[]) => ({ type: 'paragraph', content })
const text = (...marks: unknown[]) => ({ type: 'text', text: 'a', marks })
const link = (href: unknown) => ({ type: 'link', attrs: { href } })
const item = (...content: unknown[]) => ({ type: 'listItem', content })
const quotation = (...content: unknown[]) => ({ type: 'quotation', attrs: { source: '' }, content })

function lists(depth: number): unknown {
  let inside: unknown[] = []
  for (let level = 0; level < depth; level++) inside = [{ type: 'bulletList', content: [item(paragraph(), ...inside)] }]
  return doc(...inside)
}

describe('a document is taken as it is', () => {
  test.each<[string, unknown]>([
    ['the empty one', emptyDocument],
    ['every mark', doc(paragraph(text(link('https://a.example'), { type: 'strong' }, { type: 'emphasis' })))],
    ['lists three deep', lists(3)],
    ['a quotation', doc(quotation(paragraph(text())))],
    ['as many paragraphs as may be', doc(...Array.from({ length: richTextLimits.nodes }, () => paragraph()))],
  ])('%s', (_, value) => expect(parseRichText(value)).toEqual({ document: value }))
})

const { foreign, nesting, nodes, characters, link: address } = richTextProblems

describe('anything else is refused with a sentence', () => {
  test.each<[string, unknown, string]>([
    ['nothing', undefined, foreign],
    ['a string', 'a', foreign],
    ['a list of documents', [emptyDocument], foreign],
    ['a heading', doc({ type: 'heading', content: [] }), foreign],
    ['an image', doc(paragraph({ type: 'image', attrs: { src: 'a' } })), foreign],
    ['a foreign attribute', doc({ ...paragraph(), class: 'a' }), foreign],
    ['an attribute that is an object', doc(paragraph(text(link({ toString: 'a' })))), foreign],
    ['a prototype', JSON.parse('{"type":"doc","content":[],"__proto__":{}}'), foreign],
    ['a text without words', doc(paragraph({ type: 'text', text: '' })), foreign],
    ['one mark twice', doc(paragraph(text({ type: 'strong' }, { type: 'strong' }))), foreign],
    ['two links on one text', doc(paragraph(text(link('https://a.example'), link('https://b.example')))), foreign],
    ['a link that opens a window', doc(paragraph(text({ ...link('https://a.example'), target: '_top' }))), foreign],
    ['a text outside a paragraph', doc(text()), foreign],
    [
      'an item that begins with a list',
      doc({ type: 'bulletList', content: [item({ type: 'bulletList', content: [item(paragraph())] })] }),
      foreign,
    ],
    ['a list in a quotation', doc(quotation({ type: 'bulletList', content: [item(paragraph())] })), foreign],
    ['a list of nothing', doc({ type: 'bulletList', content: [] }), foreign],
    ['lists four deep', lists(4), nesting],
    ['lists ten thousand deep', lists(10_000), nesting],
    ['more paragraphs than may be', doc(...Array.from({ length: richTextLimits.nodes + 1 }, () => paragraph())), nodes],
    ['a million nothings', { type: 'doc', content: Array.from({ length: 1_000_000 }, () => ({})) }, nodes],
    [
      'too many characters',
      doc(paragraph({ type: 'text', text: 'a'.repeat(richTextLimits.characters + 1) })),
      characters,
    ],
    ['a script in a link', doc(paragraph(text(link('javascript:alert(1)')))), address],
  ])('%s', (_, value, problem) => expect(parseRichText(value)).toEqual({ problem }))

  test('a value that contains itself', () => {
    const value = doc()
    value.content.push(value)
    expect(parseRichText(value)).toEqual({ problem: nesting })
  })
})

test('within another schema the problem is reported at the text as a whole', () => {
  const result = z.strictObject({ answer: richTextSchema }).safeParse({ answer: lists(4) })
  expect(result.error?.issues.map(({ path, message }) => ({ path, message }))).toEqual([
    { path: ['answer'], message: nesting },
  ])
})

describe('a link leads to a full web or e-mail address', () => {
  test.each([
    ['https://a.example', 'https://a.example'],
    [' HTTPS://a.example/B?c=d&e#f ', 'HTTPS://a.example/B?c=d&e#f'],
    ['https://a.example/b c"d\\e', 'https://a.example/b%20c%22d%5Ce'],
    ['https://bücher.example/straße', 'https://bücher.example/straße'],
    ['mailto:jane@a.example?subject=b', 'mailto:jane@a.example?subject=b'],
  ])('%s', (typed, kept) => {
    expect(linkAddress(typed)).toBe(kept)
    expect(linkAddress(kept)).toBe(kept)
  })

  test.each([
    '',
    'a.example',
    '/a',
    '//a.example',
    'https:',
    'https://',
    'https:a.example',
    'https:///a.example',
    'https://a.example@b.example',
    'https://a:b@c.example',
    'mailto:',
    'mailto:a',
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001\u001fjavascript:alert(1)',
    'java\u200bscript:alert(1)',
    '\u00a0javascript:alert(1)',
    '\ufeffjavascript:alert(1)',
    'javascript&colon;alert(1)',
    'jav&#x09;ascript:alert(1)',
    'javascript://a.example/%0aalert(1)',
    'vbscript:a',
    'data:text/html,a',
    'file:///etc/passwd',
    'blob:https://a.example/b',
    'https://a .example',
    `https://a.example/${'b'.repeat(richTextLimits.address)}`,
  ])('%j is refused', (typed) => expect(linkAddress(typed)).toBeNull())
})
