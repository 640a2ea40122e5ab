/** What is typed, and what is read from it. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { someTypedText } from './arbitrary-documents.ts'
import type { Block, ListItem, Text } from './document.ts'
import { fromMarkdown } from './from-markdown.ts'
import { toMarkdown } from './to-markdown.ts'

/** A document in short: marks as `<link …>`, `<strong>`, `<emphasis>`, blocks as `p(…)`, `ul(…)`, `ol(…)`, `li(…)`, `q(…|source)`. */
const inShort = (typed: string) => fromMarkdown(typed).content.map(blockInShort).join(' ')

function blockInShort(block: Block | ListItem): string {
  switch (block.type) {
    case 'paragraph':
      return `p(${block.content.map(textInShort).join('')})`
    case 'quotation':
      return `q(${block.content.map(blockInShort).join(' ')}${block.attrs.source && `|${block.attrs.source}`})`
    case 'listItem':
      return `li(${block.content.map(blockInShort).join(' ')})`
    case 'bulletList':
      return `ul(${block.content.map(blockInShort).join(' ')})`
    case 'orderedList':
      return `ol(${block.content.map(blockInShort).join(' ')})`
  }
}

function textInShort({ text, marks = [] }: Text): string {
  const signs = marks.map((mark) => (mark.type === 'link' ? `<link ${mark.attrs.href}>` : `<${mark.type}>`))
  return signs.length === 0 ? text : `${signs.join('')}${text}</>`
}

describe('blocks', () => {
  test.each([
    ['lines without a blank line between are one paragraph', 'One\ntwo  \nthree\n\n\nfour', 'p(One two three) p(four)'],
    ['a list follows its paragraph', 'These:\n- a\n- b', 'p(These:) ul(li(p(a)) li(p(b)))'],
    ['an asterisk is a bullet', '* a\n* b', 'ul(li(p(a)) li(p(b)))'],
    ['another bullet begins another list', '- a\n\n* b', 'ul(li(p(a))) ul(li(p(b)))'],
    ['an item goes on in an indented paragraph', '- a\n\n  b\n- c', 'ul(li(p(a) p(b)) li(p(c)))'],
    ['an item goes on in a wrapped line', '- a\nb\n- c', 'ul(li(p(a b)) li(p(c)))'],
    ['lists nest by indentation', '1. a\n   - b\n     1. c\n2. d', 'ol(li(p(a) ul(li(p(b) ol(li(p(c)))))) li(p(d)))'],
    ['two columns are enough to nest', '1. a\n  - b', 'ol(li(p(a) ul(li(p(b)))))'],
    [
      'a fourth level stays as typed',
      '- a\n  - b\n    - c\n      - d',
      'ul(li(p(a) ul(li(p(b) ul(li(p(c) p(- d)))))))',
    ],
    ['a tab indents', '- a\n\t- b', 'ul(li(p(a) ul(li(p(b)))))'],
    ['a list ends where words begin at the margin', '- a\n\nb\n\n- c', 'ul(li(p(a))) p(b) ul(li(p(c)))'],
    ['bullets with nothing in them are dropped', '- a\n-\n- ', 'ul(li(p(a)))'],
    ['everybody may be number one', '1. a\n1. b\n1. c', 'ol(li(p(a)) li(p(b)) li(p(c)))'],
    ['a year is no list', '1986. That was the year.', 'p(1986. That was the year.)'],
    ['a list that does not count is no list', '2. a\n3. b', 'p(2. a) p(3. b)'],
    ['a number that is skipped ends the list', '1. a\n2. b\n5. c', 'ol(li(p(a)) li(p(b))) p(5. c)'],
    ['a number without words is a paragraph', '1.', 'p(1.)'],
    ['a quotation has a source', '> One\n> two.\n> — Jane *Poole*', 'q(p(One two.)|Jane Poole)'],
    ['a source may stand apart and have two hyphens', '> One.\n>\n> -- Jane', 'q(p(One.)|Jane)'],
    [
      'a source that is a link is a paragraph',
      '> One.\n>\n> — [J](https://a.example)',
      'q(p(One.) p(— <link https://a.example>J</>))',
    ],
    ['a dash alone is no source of nothing', '> — Jane', 'q(p(— Jane))'],
    ['quotations in quotations are one', '> a\n>> b\n\n> c', 'q(p(a b)) q(p(c))'],
    ['a list in a quotation stays as typed', '> a\n> - b\n> 1. c', 'q(p(a) p(- b) p(1. c))'],
    ['a quotation in a list stays as typed', '- a\n  > b', 'ul(li(p(a > b)))'],
    ['nothing at all is an empty document', ' \n\t\n\u200b', ''],
  ])('%s', (_, typed, read) => expect(inShort(typed)).toBe(read))
})

describe('words', () => {
  test.each([
    [
      '*a* **b** ***c*** _d_ __e__',
      'p(<emphasis>a</> <strong>b </><strong><emphasis>c</><emphasis> d</> <strong>e</>)',
    ],
    ['in*side*word, snake_case_name', 'p(in<emphasis>side</>word, snake_case_name)'],
    ['profit*, loss* and 5 * 3', 'p(profit*, loss* and 5 * 3)'],
    ['\\*a\\* \\q C:\\dir', 'p(*a* \\q C:\\dir)'],
    [
      '[a *b* c](https://a.example)',
      'p(<link https://a.example>a </><link https://a.example><emphasis>b</><link https://a.example> c</>)',
    ],
    ['*a [b](https://a.example) c*', 'p(<emphasis>a </><link https://a.example><emphasis>b</><emphasis> c</>)'],
    ['[a](https://a.example)[b](https://b.example)', 'p(<link https://a.example>a</><link https://b.example>b</>)'],
    ['[a](https://a.example/b_(c))', 'p(<link https://a.example/b_(c)>a</>)'],
    ['[a](<https://a.example/b c>)', 'p(<link https://a.example/b%20c>a</>)'],
    [
      '<https://a.example> <Jane@a.example>',
      'p(<link https://a.example>https://a.example</> <link mailto:Jane@a.example>Jane@a.example</>)',
    ],
  ])('%s', (typed, read) => expect(inShort(typed)).toBe(read))

  test.each([
    ['a heading', '# One'],
    ['a heading without space', '#One'],
    ['HTML', 'a <b>c</b> <!-- d --> &amp; &#x27;'],
    ['code', '`a` ``` ~~~'],
    ['an image', '![a](https://a.example/b.png)'],
    ['a definition', '[a]: https://a.example'],
    ['a footnote', '[a][1] [b] [^1]'],
    ['a script', '[a](javascript:alert(1))'],
    ['a script in disguise', '[a](java&#x09;script:alert(1)) [b](JaVaScRiPt:c)'],
    ['a script in angle brackets', '<javascript:alert(1)>'],
    ['a relative link', '[a](/b)'],
    ['a link with a title', '[a](https://a.example "b")'],
    ['a link without words', '[](https://a.example) [ ](https://a.example)'],
    ['a rule', '* * *'],
    ['a strike', '~~a~~'],
    ['a table', '| a | b |'],
  ])('%s stays as it was typed', (_, typed) => expect(inShort(typed)).toBe(`p(${typed})`))
})

/** The letters, or other signs, of a text in their order; without the addresses of links, which two links to one place share (`<a@b.example><a@b.example>` is one). */
const only = (kind: RegExp, markdown: string) =>
  (
    markdown
      .replace(/\]\\?\((https:\/\/|mailto:a@)[ab]\.example\)/g, ']')
      .normalize('NFD')
      .match(kind) ?? []
  ).join('')

describe('whatever is typed', () => {
  const runs = { numRuns: 500 }

  test('no letter is lost', () => {
    fc.assert(
      fc.property(someTypedText, (typed) => {
        expect(only(/\p{L}/gu, toMarkdown(fromMarkdown(typed)))).toBe(only(/\p{L}/gu, typed))
      }),
      runs,
    )
  }, 60_000)

  test('no digit is lost, where no list is counted anew', () => {
    const withoutFirsts = someTypedText.map((typed) => typed.replace(/^([\s>]*)1(?=[.)])/gm, '$17'))
    fc.assert(
      fc.property(withoutFirsts, (typed) => {
        expect(only(/\p{N}/gu, toMarkdown(fromMarkdown(typed)))).toBe(only(/\p{N}/gu, typed))
      }),
      runs,
    )
  }, 60_000)
})

/** A reader that looks back over what it has read needs minutes for these; the bound leaves room for a busy machine. */
const atMost = 3_000

describe('time', () => {
  const signs = [
    '*',
    '* ',
    '*a ',
    'a* ',
    '*_',
    '[',
    '](',
    '[a](',
    '[](',
    '<',
    '<a@',
    '\\',
    '>',
    '> a\nb\n',
    '> a\n\n',
    '- ',
    '- a\n',
    '- a\n  - b\n',
  ]
  test.each(signs)('the time for 10,000 × %j grows with its length', (sign) => {
    const start = performance.now()
    toMarkdown(fromMarkdown(sign.repeat(10_000)))
    expect(performance.now() - start).toBeLessThan(atMost)
  })

  test('the time for emphasis within emphasis, 10,000 deep, grows with its length', () => {
    const start = performance.now()
    expect(inShort('*a '.repeat(10_000) + 'b* '.repeat(10_000))).toContain('<emphasis>')
    expect(performance.now() - start).toBeLessThan(atMost)
  })

  test('an answer of 10,000 words is read and written in less than half a second, on a busy machine too', () => {
    const answer = 'The *quick* brown fox **jumps** over the lazy dog. '.repeat(5).concat('\n\n').repeat(220)
    const start = performance.now()
    toMarkdown(fromMarkdown(answer))
    expect(performance.now() - start).toBeLessThan(500)
  })
})
