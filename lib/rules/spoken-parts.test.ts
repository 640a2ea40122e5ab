/** How a text is cut up for a voice. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spokenParts } from './spoken-parts.ts'

const clause = 'and the boiler that nobody has looked at since the war went on as boilers do, without complaint'

test.each<[string, string[]]>([
  ['', []],
  ['Yes', ['Yes']],
  ['I came. I stayed! Why not?', ['I came.', 'I stayed!', 'Why not?']],
  ['He said “no.” I left… It rained.', ['He said “no.”', 'I left…', 'It rained.']],
  ['At 3.30 it is 1.2 million.', ['At 3.30 it is 1.2 million.']],
  ['One line\n\nand another', ['One line', 'and another']],
  [`The pump, ${clause}, ${clause}.`, [`The pump, ${clause},`, `${clause}.`]],
])('%j', (text, parts) => {
  expect(spokenParts(text)).toEqual(parts)
})

test('no part is long, but for a word that is, and no word is lost', () => {
  const word = fc.stringMatching(/^[a-z]{1,12}[.,;!?]?$/)
  fc.assert(
    fc.property(fc.array(word, { maxLength: 200 }), (words) => {
      const parts = spokenParts(words.join(' '))
      expect(parts.join(' ')).toBe(words.join(' '))
      expect(parts.every(({ length }) => length <= 165)).toBe(true)
    }),
  )
  expect(spokenParts('x'.repeat(400))).toEqual(['x'.repeat(400)])
})
