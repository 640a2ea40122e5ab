/** Random documents, Markdown and words for property tests: everyday text, and whatever might be mistaken for a sign. */
import fc from 'fast-check'
import type { Block, List, ListItem, Mark, Paragraph, RichText, Text } from './document.ts'
import { marked } from './marks.ts'

const nasty = [
  ...[
    '*',
    '**',
    '***',
    '_',
    '__',
    '\\',
    '\\\\',
    '[',
    ']',
    '](',
    '(',
    ')',
    '<',
    '>',
    '&amp;',
    '&',
    '~',
    '`',
    '```',
    '#',
    '##',
    '!',
    '|',
    '$',
  ],
  ...[
    '-',
    '--',
    '---',
    '+',
    '1.',
    '1)',
    '2.',
    '10.',
    '1986.',
    '- ',
    '1. ',
    '> ',
    '* ',
    '# ',
    '= ',
    '—',
    '— ',
    '-- ',
    '—Jane',
  ],
  ...[
    '<b>',
    '</b>',
    '<https://a.example>',
    '<a@b.example>',
    '[a](https://b.example)',
    '![a](https://b.example)',
    '[a]: https://b.example',
  ],
  ...[
    'snake_case',
    'in*word*s',
    '"quoted"',
    '(bracketed)',
    'Who?',
    '「引用」',
    '日本語',
    '한국어',
    'مرحبا',
    '👩\u200d💻',
    '😀',
    'e\u0301',
    '\u0301',
    'é',
  ],
  ...[
    '\u00a0',
    '\t',
    '\n',
    '  ',
    '\u200b',
    '\ufeff',
    '\u202e',
    '\u0000',
    '\ud800',
    '\u200d',
    '…',
    '’',
    'R&D',
    '5*3',
    'javascript:x',
  ],
]
const word = fc.oneof(
  fc.string({ minLength: 1, maxLength: 8 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 4 }),
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.constantFrom(...nasty),
)

/** Words and signs, some with spaces between and some without. */
const someWords = fc
  .array(fc.tuple(word, fc.constantFrom('', ' ', ' ')), { minLength: 1, maxLength: 8 })
  .map((words) => words.flat().join(''))

const href = fc.constantFrom(
  'https://a.example',
  'https://a.example/b_(c)',
  'http://b.example/(',
  'https://c.example/)*_x_?q=[1]&amp;',
  'mailto:a@b.example',
)
const mark: fc.Arbitrary<Mark> = fc.oneof(
  fc.constant<Mark>({ type: 'strong' }),
  fc.constant<Mark>({ type: 'emphasis' }),
  href.map((address): Mark => ({ type: 'link', attrs: { href: address } })),
)
const text: fc.Arbitrary<Text> = fc.oneof(
  {
    weight: 9,
    arbitrary: fc.tuple(someWords, fc.array(mark, { maxLength: 3 })).map(([words, marks]) => marked(words, marks)),
  },
  {
    weight: 1,
    arbitrary: href.map((address) =>
      marked(address.replace('mailto:', ''), [{ type: 'link', attrs: { href: address } }]),
    ),
  },
)
const paragraph: fc.Arbitrary<Paragraph> = fc
  .array(text, { maxLength: 6 })
  .map((content) => ({ type: 'paragraph', content }))

function list(depth: number): fc.Arbitrary<List> {
  const part: fc.Arbitrary<Paragraph | List> = depth === 3 ? paragraph : fc.oneof(paragraph, list(depth + 1))
  const item: fc.Arbitrary<ListItem> = fc
    .tuple(paragraph, fc.array(part, { maxLength: 3 }))
    .map(([first, rest]) => ({ type: 'listItem', content: [first, ...rest] }))
  const items = fc.array(item, { minLength: 1, maxLength: 3 })
  return fc.tuple(fc.constantFrom('bulletList', 'orderedList'), items).map(([type, content]) => ({ type, content }))
}

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: paragraph },
  { weight: 2, arbitrary: list(1) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.oneof(fc.constant(''), someWords), fc.array(paragraph, { minLength: 1, maxLength: 3 }))
      .map(([source, content]): Block => ({ type: 'quotation', attrs: { source }, content })),
  },
)

/** Valid documents, tidy and untidy. */
export const someDocument: fc.Arbitrary<RichText> = fc
  .array(block, { maxLength: 5 })
  .map((content) => ({ type: 'doc', content }))

const beginning = fc.constantFrom(
  '',
  '',
  '',
  '  ',
  '    ',
  '\t',
  '- ',
  '  - ',
  '    * ',
  '1. ',
  '2. ',
  '   1. ',
  '> ',
  '>> ',
  '> - ',
  '— ',
)

/** Lines as somebody might type them, Markdown or not. */
export const someTypedText = fc
  .array(fc.tuple(beginning, fc.oneof(fc.constant(''), someWords)), { maxLength: 12 })
  .map((lines) => lines.map((line) => line.join('')).join('\n'))
