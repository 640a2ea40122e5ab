/** What the command line prints of a reading. */
import { expect, test } from 'vitest'
import { readInterview } from './read-interview.ts'
import { readingAsJson } from './to-json.ts'

test('an answer is printed as Markdown, and nothing else changes its shape', () => {
  const text = `Sixty seconds with Ada Finch, Head of Kites at Lunn College

What do you fly?

I fly three kinds:
- box
- delta
- the other one

Why do you fly at night?

I like the dark.`
  expect(readingAsJson(readInterview(text))).toEqual({
    headline: 'Sixty seconds with Ada Finch, Head of Kites at Lunn College',
    interviewee: { name: 'Ada Finch', jobTitle: 'Head of Kites', organisation: 'Lunn College' },
    standfirst: null,
    exchanges: [
      {
        wording: 'What do you fly?',
        kind: 'question',
        answer: expect.stringMatching(/^I fly three kinds:\n\n[-*] box\n+[-*] delta\n+[-*] the other one\n*$/),
      },
      {
        wording: 'Why do you fly at night?',
        kind: 'question',
        answer: expect.stringMatching(/^I like the dark\.\n*$/),
      },
    ],
    links: [],
    topics: [],
    leftOver: [],
  })
})
