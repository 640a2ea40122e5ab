/** Questions set apart by how they look: bold, headings, capitals, quoting marks. */
import type { Case } from './case.ts'

const plain = [
  ['What is the best advice you have been given?', 'Never carry', 'Twice now.'],
  ['How do you relax?', 'I iron.', 'shirts.'],
  ['What would you be doing if you were not here?', 'I would be', 'a barge.'],
] as const

const answers = [
  'Never carry two buckets. I have spilled both.\n\nDid I listen? No.\n\nSo what happened? I spilled them again. Twice now.',
  'I iron. There is nothing like it, and my neighbours now bring me their shirts.',
  'I would be somewhere wet, I expect, and I would be on a barge.',
]

const dressed = (dress: (wording: string) => string): string =>
  plain.map(([wording], index) => `${dress(wording)}\n\n${answers[index]}`).join('\n\n')

export const markedUp: Case[] = [
  { title: 'bold questions', text: dressed((wording) => `**${wording}**`), exchanges: plain },
  { title: 'questions as headings', text: dressed((wording) => `### ${wording}`), exchanges: plain },
  {
    title: 'questions in capitals',
    text: dressed((wording) => wording.toUpperCase()),
    exchanges: plain.map(([wording, starts, ends]) => [wording.toUpperCase(), starts, ends] as const),
  },
  {
    title: 'questions quoted from the mail that they came in',
    text: dressed((wording) => `> ${wording}`),
    exchanges: plain,
  },
  { title: 'questions as points of a list', text: dressed((wording) => `• ${wording}`), exchanges: plain },
  {
    title: 'bold questions with the answer on the same line',
    text: `**What do you drive?** A milk float, and I am not sorry.

**Where do you drive it?** To work, and I would drive it to the sea if it would go so far.

**Who laughs?** My daughter. I let her.`,
    exchanges: [
      ['What do you drive?', 'A milk float', 'not sorry.'],
      ['Where do you drive it?', 'To work', 'so far.'],
      ['Who laughs?', 'My daughter.', 'let her.'],
    ],
  },
]
