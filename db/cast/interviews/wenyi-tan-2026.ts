/** Wenyi Tan, now University Librarian, on the end of fines and on borrowed concentration. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const wenyiTan2026: CastInterview = {
  leader: 'wenyi-tan',
  jobTitle: 'University Librarian',
  writer: 'jonas.pell@sixty.example',
  headline: '“We abolished fines, and a book came home from 1974”',
  standfirst:
    'The Librarian gave up £38,000 a year in fines and got back 1,106 books. She is still waiting for somebody to explain it to her.',
  exchanges: [
    {
      kind: 'question',
      wording: 'What changes when you go from the treasures to the whole library?',
      answer: `Plumbing. In Special Collections I knew most of the objects personally. Now I have nine reading rooms, 260 colleagues and eleven lavatories, of which on any given day nine are in favour.

I had also never been thanked or blamed for a chair. I get about four letters a week concerning chairs. They are better written than most of what I read as an examiner.`,
    },
    {
      kind: 'question',
      wording: 'You stopped charging fines in January. Did the sky fall?',
      answer: `We were taking £38,000 a year in fines and spending £41,000 to collect it, so that part of the paper wrote itself. The quarrel was over morals. Hugh Ashby put it to the Library Committee that to forgive the careless is to tax the punctual. I thought that a very good sentence, and I went home and worried about it.

Then we did it. We abolished fines, and a book came home from 1974. It was a manual on the handling of small boats, in a padded envelope from New Zealand, with a ten-dollar note and a letter of two pages. He had borrowed it to learn to sail, and he said that one thing had led to another.

In all, 1,106 books have come back that we had given up for dead. Books are also returned on time slightly more often than before. I do not know why, and I distrust everybody who has told me.`,
    },
    {
      kind: 'question',
      wording: 'If the reading is on a screen, why should the University pay for rooms?',
      answer: `Because 4,100 people a day walk into them, and two thirds of those never touch anything of ours except the table. It used to make me sad. Last autumn we asked them what they came for, and put out a box for the answers rather than a survey. The commonest by far was some version of this:

> At home I am the only one working.

I had not understood that concentration can be borrowed from strangers. It is the one thing we lend that nobody has to bring back. So I no longer apologise for the chairs, and I answer the letters about them.`,
    },
    {
      kind: 'question',
      wording: 'What is waiting on your desk?',
      answer: `- The east stack, where the roof has views of its own.
- The night. From September we stay open until two, with a porter and a pan of soup from Noor Elamin’s kitchen. I am told that the soup will be decisive.
- Fourteen hundred subject headings that describe people in words they would never use of themselves. We could change them by machine in an afternoon. Instead we sit down with somebody whom the heading describes, one at a time, over tea, and ask. We expect to have finished in 2031.

The third will be on my gravestone, under a heading that I hope has been checked.`,
    },
    {
      kind: 'question',
      wording: 'What have you learned about silence?',
      answer: `That a sign has never made any. A room does what its first few people do. If the first four in the morning whisper, everybody whispers until dark, and if the first four are cheerful you may as well hand out hats.

I should confess that we pay two students to be among the first four. They are very good. They have begun to bring on understudies.`,
    },
    {
      kind: 'question',
      wording: 'When we last spoke you were building miniature libraries. And now?',
      answer: `I have finished the one that I was building in 2023 and I do not like it. The shelves are too tidy. I have been going over it with tweezers, putting books back in the wrong place.`,
    },
    {
      kind: 'question',
      wording: 'If you had to leave libraries tomorrow, where would you go?',
      answer: `Into another bookshop, I think, to be dismissed again. I would like to see whether I can beat eleven.`,
    },
  ],
  links: [
    { label: 'What the end of fines cost, in figures', url: 'https://library.aldermere.example/fines' },
    { label: 'Help us mend a heading', url: 'https://library.aldermere.example/headings' },
  ],
  topics: ['Collections', 'Money', 'Buildings'],
  course: { state: 'live', publishedOn: '2026-06-09', approvedBy: 'brid.quill@sixty.example' },
}
