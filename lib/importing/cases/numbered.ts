/** Numbered questions, in all the ways in which people number. */
import type { Case } from './case.ts'

const exchanges = [
  ['What is your job, in one sentence?', 'I decide', 'stay open.'],
  ['What was your first week like?', 'Long.', 'a Tuesday.'],
  ['Describe your office.', 'A table', 'the weather.', 'invitation'],
] as const

const answers = [
  'I decide which of the county’s forty bus shelters stay open.',
  'Long. I remember a Monday, and then another Monday, and then I believe a Tuesday.',
  'A table, a chair, and a window that I share with the weather.',
]

const withMarks = (...marks: string[]): string =>
  `Interview with Perpetua Lake, Head of Shelters at Mardle County Council\n\n${exchanges.map(([wording], index) => `${marks[index]} ${wording}\n${answers[index]}`).join('\n\n')}`

const person = { name: 'Perpetua Lake', jobTitle: 'Head of Shelters', organisation: 'Mardle County Council' }

export const numbered: Case[] = [
  { title: 'numbers with a full stop', text: withMarks('1.', '2.', '3.'), exchanges, ...person },
  { title: 'numbers with a bracket', text: withMarks('1)', '2)', '3)'), exchanges, ...person },
  { title: 'numbers in brackets', text: withMarks('(1)', '(2)', '(3)'), exchanges, ...person },
  { title: 'Q and a number', text: withMarks('Q1.', 'Q2.', 'Q3.'), exchanges, ...person },
  {
    title: 'the word and a number',
    text: withMarks('Question 1:', 'Question 2:', 'Question 3:'),
    exchanges,
    ...person,
  },
  { title: 'bold numbers', text: withMarks('**1.**', '**2.**', '**3.**'), exchanges, ...person },
  {
    title: 'a numbered list inside an answer to a numbered question',
    text: `1. What are your priorities for this year?

I have three of them and I say them every morning:

1. Mend the bell.
2. Find whoever broke the bell.
3. Thank them, because it was too loud.

2. Who helps you?

My deputy, who is also my sister. So what could go wrong?

3. What do you do at weekends?

I ring other people’s bells.`,
    exchanges: [
      ['What are your priorities for this year?', 'I have three', 'it was too loud.'],
      ['Who helps you?', 'My deputy', 'could go wrong?'],
      ['What do you do at weekends?', 'I ring', 'people’s bells.'],
    ],
  },
]
