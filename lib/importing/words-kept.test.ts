/** No word that was pasted is dropped, whatever the text. */

import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { cleanLine } from './clean-line.ts'
import { readInterview } from './read-interview.ts'
import type { Reading } from './reading.ts'

/**
 * What is compared: every letter, figure and symbol, in any order. Left out: punctuation, because bullets, Markdown stars
 * and hyphens at wrapped line ends are structure; and what cleanLine takes away because nobody can see it. The figures of
 * an ordered list are its counting, so they are put back.
 */
function characters(text: string): string[] {
  const visible = text
    .split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/)
    .map(cleanLine)
    .join(' ')
  return [...visible]
    .filter(
      (character) =>
        /[\p{L}\p{N}\p{S}\p{M}]/u.test(character) && !/[\^`|+<>=~$]/.test(character) && !bullets.includes(character),
    )
    .sort()
}

/** These are symbols to Unicode, but points of a list to whoever types them. */
const bullets = '▪▫◦●○■□►▸➢➤✓✔'

function textsIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  if ('text' in node && typeof node.text === 'string') return [node.text, ...addressesIn(node)]
  if (!('content' in node) || !Array.isArray(node.content)) return []
  const inside = node.content.map(textsIn)
  const counts = 'type' in node && node.type === 'orderedList'
  return inside.flatMap((texts, index) => (counts ? [String(index + 1), ...texts] : texts))
}

/** Where the words of an answer lead to, if they are a link. */
function addressesIn(node: object): string[] {
  if (!('marks' in node) || !Array.isArray(node.marks)) return []
  return node.marks.flatMap((mark) => (mark.type === 'link' ? [String(mark.attrs.href)] : []))
}

const answerWords = (answer: RichText): string[] => textsIn(answer)

function placedAndLeft({ headline, standfirst, exchanges, links, topics, leftOver }: Reading): string {
  const written = links.flatMap(({ label, url }) => (label.includes(url) ? [label] : [label, url]))
  const asked = exchanges.flatMap(({ wording, answer }) => [wording, ...answerWords(answer)])
  return [headline ?? '', standfirst ?? '', ...asked, ...written, ...topics, ...leftOver].join('\n')
}

const fragments = [
  'What do you do?',
  'Tell us about your work.',
  'Why? Because I like it.',
  'Q: How are you?',
  'A: I am well.',
  'Q1. Where now?',
  'Q',
  'A',
  'Jane Doe: I think so.',
  'Ed Moss: Do you?',
  'JD: Yes, I do.',
  '1. What is your role?',
  '2) Describe your day.',
  '1. First thing',
  '2. Second thing',
  '3. Third thing',
  '- one point',
  '• another point',
  '* star',
  '**What next for you?**',
  '**Why?** I cannot say.',
  '## A heading',
  'a) What do you count?',
  'b) Where do you count it?',
  'c) Who asks?',
  '#1 Where to?',
  '--> Over there.',
  '**My morning:** I read the log.',
  '*** What now? ***',
  'Q | How is it?',
  '<v Jane Doe>I do.</v>',
  '<Jane> Yes.',
  '00:00:01.000 --> 00:00:04.000',
  'Moss, Ed   0:04',
  '[14/03/2025, 10:02:11] Jane Doe: Yes.',
  '"Do you ever doubt?"',
  'Favourite boat: The old one',
  '> What is quoted?',
  'I work at the harbour, and I like it there.',
  'So what?',
  'The harbour',
  'It was **very** cold, see [the log](https://harbour.example/log).',
  'Magazine Banner',
  'NewsTop StoriesLocal Life',
  'Tags: one, two; three',
  'We use cookies on this site.',
  'For more information, see www.harbour.example/more',
  '[Our page](https://harbour.example)',
  'Share this article',
  'Jane Doe, Head of Harbours at Port Lunn, talks to us about boats and what she does all day.',
  'Jane DoeNew Harbour Head Jane Doe talks to us about rope.',
  'Interview with Jane Doe',
  'By Ed Moss',
  'Best wishes',
  'From: Jane Doe',
  'Home > News',
  '',
  '',
  '\u00A0',
  '\t',
  '— When did you begin?',
  '“I like it there.”',
  'it runs on without an end and goes',
  'in the middle of a sentence with a hy-',
  'phen at the end of the line, which is',
  'and then some more of the same line,',
  '00:12 Jane Doe',
  '\u200BWhat\u200B is\u202E that?',
  'a) letter',
]

const realistic = fc
  .array(fc.tuple(fc.constantFrom(...fragments), fc.constantFrom('\n', '\n\n', '\r\n', '\r', ' ', '\u2028')), {
    maxLength: 60,
  })
  .map((parts) => parts.flat().join(''))
const wild = fc
  .array(
    fc.oneof(
      fc.constantFrom(...fragments),
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: 'grapheme', maxLength: 30 }),
    ),
    { maxLength: 30 },
  )
  .map((parts) => parts.join('\n'))

test.each([
  ['made of what interviews are made of', realistic],
  ['with anything at all in between', wild],
])('every word of a text %s is placed or left over', (_, texts) => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(characters(placedAndLeft(readInterview(text)))).toEqual(characters(text))
    }),
    { numRuns: 500 },
  )
})

test('no field holds a line end, an invisible character, or two spaces in a row', () => {
  fc.assert(
    fc.property(fc.oneof(realistic, wild), (text) => {
      const { headline, standfirst, exchanges, links, topics, leftOver } = readInterview(text)
      const asked = exchanges.flatMap(({ wording, answer }) => [wording, ...textsIn(answer)])
      for (const field of [
        headline,
        standfirst,
        ...asked,
        ...links.map(({ label }) => label),
        ...topics,
        ...leftOver,
      ]) {
        expect(field ?? '').not.toMatch(/\s\s|[^\S ]|[\u200B\u202A-\u202E\uFEFF]|\p{Cc}/u)
      }
    }),
    { numRuns: 300 },
  )
})
