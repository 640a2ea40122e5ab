/** What is shown of an answer, and what is marked in it. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { excerpt, marked, type Stretch } from './excerpt.ts'
import { readQuery } from './query.ts'

const inBrackets = (shown: readonly Stretch[]) =>
  shown.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
const marks = (typed: string, text: string) => inBrackets(marked(text, readQuery(typed).terms))

test.each([
  ['kettle', 'Where the kettle is', 'Where the [kettle] is'],
  ['kett', 'Kettles and kettle', '[Kettles] and [kettle]'],
  ['kettle is', 'A kettle island', 'A [kettle] [island]'],
  ['is kettle', 'An island kettle', 'An island [kettle]'],
  ['cant', 'We can’t, they can’t', 'We [can’t], they [can’t]'],
  ["can't", 'We CAN’T', 'We [CAN’T]'],
  ['cafe', 'The café', 'The [café]'],
  ['email', 'An e-mail', 'An [e-mail]'],
  ['e-mail', 'An email', 'An [email]'],
  ['director', 'The director’s chair', 'The [director’s] chair'],
  ['"the quay"', 'From the quay, not to the old quay', 'From [the quay], not to the old quay'],
  ['C++', 'C and C++ and C#', 'C and [C++] and C#'],
  ['20.04', 'On 20.04, not 20 04', 'On [20.04], not 20 04'],
  ['3600', 'Some 3,600 of them', 'Some [3,600] of them'],
  ['<script>', 'A <script> tag', 'A <[script]> tag'],
])('%s', (typed, text, shown) => {
  expect(marks(typed, text)).toBe(shown)
})

const long = `It began with a lorry. ${'Nobody had asked about the weight of it. '.repeat(12)}Then the kettle was found, and after the kettle the key. ${'The rest is known. '.repeat(20)}`

test('a long answer is shown from the sentence on that says it', () => {
  const shown = inBrackets(excerpt(long, readQuery('kettle').terms))
  expect(shown).toMatch(/^… /)
  expect(shown).toContain('Then the [kettle] was found, and after the [kettle] the key.')
  expect(shown).toMatch(/ …$/)
})

test('an answer that says nothing of it (its question does) is shown from its beginning', () => {
  expect(inBrackets(excerpt(long, readQuery('zebra').terms))).toMatch(/^It began with a lorry\..+ …$/)
})

test('a list is shown in one line, without its dashes', () => {
  expect(
    inBrackets(excerpt('Three things:\n\n- a kettle\n  - and a re-used pot\n- tea', readQuery('kettle').terms)),
  ).toBe('Three things: a [kettle] and a re-used pot tea')
})

test('what is shown is always the answer’s own words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 600 }), fc.string({ maxLength: 8 }), (text, typed) => {
      const plain = text
        .replace(/^\s*- /gm, '')
        .replace(/\s+/g, ' ')
        .trim()
      const shown = excerpt(text, readQuery(typed).terms)
      const words = shown.map((stretch) => stretch.text).join('')
      expect(plain).toContain(words.replace(/^… /, '').replace(/ …$/, '').trim())
    }),
  )
}, 60_000)
