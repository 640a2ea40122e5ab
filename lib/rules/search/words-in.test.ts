/** Which words the index has of a text, and how else each may be asked for. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexedWords, otherForms } from './indexed-text.ts'
import { wordsIn } from './words-in.ts'

test.each([
  ['She CAN’T say', 'she cant say', 'can t'],
  ["She can't say", 'she cant say', 'can t'],
  ['o\u02bcclock', 'oclock', 'o clock'],
  ['‘quoted’ and "quoted"', 'quoted and quoted', ''],
  ['the leaders’ room', 'the leaders room', ''],
  ['an e-mail', 'an e mail', 'email'],
  ['face‑to‑face', 'face to face', 'facetoface'],
  ['a pause - and on', 'a pause and on', ''],
  ['3,600 lunches, 12 cooks', '3600 lunches 12 cooks', '3 600'],
  ['café in Łódź, Århus', 'cafe in lodz arhus', ''],
  ['½ of the ﬁrst', '1 2 of the first', ''],
  ['日本 and Привет', '日本 and привет', ''],
  ['😀 → *', '', ''],
])('%s', (text, words, others) => {
  expect(indexedWords(text)).toBe(words)
  expect(otherForms(text)).toBe(others)
})

test.each([
  ['written in C++ and C#', ['C++', 'C#']],
  ['on 20.04. Then', ['20.04']],
  ['R&D, AT&T', ['R&D', 'AT&T']],
  ['uses .NET…and on', ['.NET']],
  ['open 24/7 at 10:30', ['24/7', '10:30']],
  ['12% of £50', ['12%', '£50']],
])('what signs make of a word is kept: %s', (text, signed) => {
  const kept = otherForms(text).split(' ')
  for (const word of signed) expect(kept).toContain(otherForms(word))
  expect(new Set(signed.map(otherForms)).size).toBe(signed.length)
})

test('each sign is another word: C, C+, C++ and C# are four', () => {
  expect(new Set(['C+', 'C++', 'C#', 'C'].map((word) => otherForms(word))).size).toBe(4)
})

test('every word is in its place, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
      let last = 0
      for (const { from, to, plain } of wordsIn(text)) {
        expect(from).toBeGreaterThanOrEqual(last)
        expect(to).toBeGreaterThan(from)
        for (const word of plain) expect(word).toMatch(/^[\p{L}\p{N}\p{Co}]+$/u)
        last = to
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
}, 60_000)
