/** Lines broken at a fixed width by a mail program or a PDF. */
import type { Case } from './case.ts'

export const wrapped: Case[] = [
  {
    title: 'a mail broken at 72 columns',
    text: `Nathaniel Broome has recently been appointed as Director of Sport at
Castlemere University. In this Sixty Seconds interview he tells us about
mud, timetables and why he never wanted to win.

What does a Director of Sport do when it rains for six weeks, as it did
in your first term here?

I learned a lot about drainage. The pitches here were laid out by a
clergyman who believed that grass should suffer, and I have spent most of
my budget on disagreeing with him.

We now have two pitches that can be played on in any weather, and one
that we keep wet out of respect.

What are you looking forward to?

Summer. I am told that it comes, and I have seen photographs, but I am
keeping my boots on until somebody can show me a date.

Which sport should more people try?

Walking. It is cheap, and I am good at it.`,
    standfirst: 'Nathaniel Broome has recently been appointed as Director of Sport at Castlemere',
    name: 'Nathaniel Broome',
    jobTitle: 'Director of Sport',
    organisation: 'Castlemere University',
    exchanges: [
      [
        'What does a Director of Sport do when it rains for six weeks, as it did in your first term here?',
        'I learned a lot about drainage. The pitches here were laid out by a clergyman',
        'out of respect.',
      ],
      ['What are you looking forward to?', 'Summer.', 'show me a date.'],
      ['Which sport should more people try?', 'Walking.', 'good at it.'],
    ],
  },
  {
    title: 'broken without empty lines, labelled, with hyphens at line ends',
    text: `Q: You have been at the observatory for eleven years. What has changed
most in that time?
A: The light. When I came, you could read the sky from the car park and
nobody thought that it would end. Now we drive for an hour, and we have be-
come experts in petrol stations. I miss the well-
known constellations, if you can believe it.
Q: What do you tell children who visit?
A: That the sky is not finished. They like that, because most things that
grown-ups show them are finished, and are behind glass, and may not be
touched by anybody at all.
Q: Is there life out there?
A: I do hope so, because the observatory would like to become famous.`,
    exchanges: [
      [
        'You have been at the observatory for eleven years. What has changed most in that time?',
        'The light.',
        'well-known constellations, if you can believe it.',
      ],
      ['What do you tell children who visit?', 'That the sky', 'by anybody at all.'],
      ['Is there life out there?', 'I do hope', 'become famous.'],
    ],
  },
  {
    title: 'a narrow column out of a PDF, without empty lines',
    text: `What does a day in the print
works look like for you?
It begins with the smell. I could
find my way to my desk with my
eyes closed, and on some mornings
I do.
By nine the first sheets are on
the table and somebody is unhappy
with the blue.
How do you choose a blue?
I hold it next to my coat. If it
argues with my coat, it is not
the right blue.
What would you never print?
Anything on yellow paper. I have
seen what it does to people, and
I will not be part of it.`,
    exchanges: [
      ['What does a day in the print works look like for you?', 'It begins', 'with the blue.'],
      ['How do you choose a blue?', 'I hold it', 'the right blue.'],
      ['What would you never print?', 'Anything on', 'part of it.'],
    ],
  },
]
