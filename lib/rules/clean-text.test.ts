/** What cleaning takes away, and what it must leave. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanLine, cleanText } from './clean-text.ts'

describe('a line', () => {
  test.each([
    ['white space of every kind is one space', ' a\u00a0\t\r\nb\u2028\u0085c\u3000 ', 'a b c'],
    ['control characters go', 'a\u0000b\u001b\u007fc\u009f', 'abc'],
    ['marks that turn the direction go', '\u202eevil\u202c \u2066a\u2069\u200f', 'evil a'],
    ['zero-width marks and soft hyphens go', 'co\u00adop\u200ber\u2060a\ufefftion', 'cooperation'],
    ['tag characters go', 'a\u{e0061}\u{e0062}', 'a'],
    ['letters are composed', 'e\u0301', 'é'],
    ['half a character is replaced', 'a\ud800b', 'a\ufffdb'],
    ['a joiner between Latin letters goes', 'a\u200db\u200cc', 'abc'],
    ['a joiner in Persian stays', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['a joiner in Hindi stays', 'क्\u200dष', 'क्\u200dष'],
    ['pictures made of several stay', '👩🏽\u200d💻 ❤️\u200d🔥', '👩🏽\u200d💻 ❤️\u200d🔥'],
    ['a joiner that joins nothing goes', '👩\u200d \u200da', '👩 a'],
  ])('%s', (_, typed, clean) => expect(cleanLine(typed)).toBe(clean))
})

test('paragraphs stand apart by one blank line, and a break within one is a space', () => {
  expect(cleanText('\n a \n b\r\n\r\n\r\nc\n\u00a0\u200b\n d\u2029e\n')).toBe('a b\n\nc\n\nd\n\ne')
})

test('cleaning twice changes nothing', () => {
  const signs = fc.constantFrom(
    'a',
    'é',
    '\u0301',
    'م',
    'क',
    '्',
    '👩',
    '💻',
    '\ufe0f',
    '\u200c',
    '\u200d',
    '\u200b',
    ' ',
    '\u00a0',
    '\n',
    '\ud83d',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(signs).map((all) => all.join('')),
  )
  fc.assert(
    fc.property(text, (typed) => {
      expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed))
      expect(cleanText(cleanText(typed))).toBe(cleanText(typed))
    }),
    // Once cleaned differently a second time: composing puts the virama before the accent.
    { numRuns: 500, examples: [['\u0301\u094d\u200c']] },
  )
}, 60_000)
