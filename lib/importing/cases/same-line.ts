/** Questions with the answer on the same line. */
import type { Case } from './case.ts'

export const sameLine: Case[] = [
  {
    title: 'numbered, with the answer on the line',
    text: `Sixty seconds with Gideon Vale, Pest Controller

1. What do you do? I persuade mice to live elsewhere.
2. How long have you done it? Nineteen years in June. I started with rats.
3. What do people get wrong about your work? They think that I dislike mice. I admire them.
4. What is your favourite tool? Patience, and a torch.`,
    name: 'Gideon Vale',
    exchanges: [
      ['What do you do?', 'I persuade', 'live elsewhere.'],
      ['How long have you done it?', 'Nineteen years', 'with rats.'],
      ['What do people get wrong about your work?', 'They think', 'admire them.'],
      ['What is your favourite tool?', 'Patience', 'a torch.'],
    ],
  },
  {
    title: 'unnumbered, one to a line',
    text: `Quick fire with Tamsin Hale, our Deputy Librarian
What are you reading? A history of salt. I am on the third salt.
Where do you go to think? The stacks, level four, where my phone does not work.
What is your worst habit? I correct signs. I carry a pen for it.
Who would you invite to dinner? My aunt, because she would come.`,
    name: 'Tamsin Hale',
    jobTitle: 'Deputy Librarian',
    exchanges: [
      ['What are you reading?', 'A history', 'third salt.'],
      ['Where do you go to think?', 'The stacks', 'does not work.'],
      ['What is your worst habit?', 'I correct', 'pen for it.'],
      ['Who would you invite to dinner?', 'My aunt', 'would come.'],
    ],
  },
  {
    title: 'a quick-fire round at the end of an ordinary interview',
    text: `How did you come to run a theatre?

I was standing nearest when the last manager left. I have tried to stand somewhere else since.

What has been your proudest night?

We had a power cut in the second act. The audience lit the stage with their telephones and nobody left. Why would they? It was the best light we ever had.

Tea or coffee? Tea.
Stalls or circle? Circle.
Matinee or evening? Matinee, always.`,
    exchanges: [
      ['How did you come to run a theatre?', 'I was standing', 'else since.'],
      ['What has been your proudest night?', 'We had a power cut', 'we ever had.'],
      ['Tea or coffee?', 'Tea.', 'Tea.'],
      ['Stalls or circle?', 'Circle.', 'Circle.'],
      ['Matinee or evening?', 'Matinee', 'always.'],
    ],
  },
]
