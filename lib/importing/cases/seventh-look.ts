/** A seventh lot, read before any rule was mended for it. */
import type { Case } from './case.ts'

export const seventhLook: Case[] = [
  {
    title: 'topical without blank lines, byline, tags',
    text: `Port director on calm seas
OperationsShippingEast Coast
We speak to Director of the Port of Sallow, Ulrika Benn, who sets out how a small port keeps up with large ships.
Her role at the port
I am responsible for the quay, the cranes and the gulls. We handle two million tonnes a year with a hundred and ten people, and nobody here has only one job.
Bigger ships
They come in slowly and they leave slowly, and in between everybody runs. We widened the entrance in 2019, which I had asked for since 2007.
What matters most
Trust. The pilots have to believe me and I have to believe the tide tables, and so far we all have.
Browse the archive`,
    headline: 'Port director on calm seas',
    name: 'Ulrika Benn',
    topics: ['Operations', 'Shipping', 'East Coast'],
    exchanges: [
      ['Her role at the port', 'I am responsible', 'one job.', 'topic'],
      ['Bigger ships', 'They come', 'since 2007.', 'topic'],
      ['What matters most', 'Trust.', 'all have.', 'topic'],
    ],
  },
  {
    title: 'mail no greeting, numbered without blank, follow-up PS',
    text: `1) What is your team called and why?
The Night Desk. We work at night, at a desk.
2) Who should get in touch with you?
Anybody who is awake. I am joking, but only a little.
3) What would make your life easier?
If people wrote down the room number.
PS Please do not use the photograph from the website.`,
    exchanges: [
      ['What is your team called and why?', 'The Night Desk.', 'at a desk.'],
      ['Who should get in touch with you?', 'Anybody', 'only a little.'],
      ['What would make your life easier?', 'If people', 'room number.'],
    ],
    leftOver: ['photograph from the website'],
  },
  {
    title: 'caps label Q with no punctuation between, name block',
    text: `NAME: Sorrel Tait
ROLE: Head of Lighting
THEATRE: The Old Corn Exchange

WHAT DO YOU DO?
I decide what you can see.

WHAT IS YOUR FIRST MEMORY OF A THEATRE?
The dark. I was four and I thought that somebody had turned the world off.

WHAT'S NEXT?
A week off. I shall sit in the garden and look at the light.`,
    name: 'Sorrel Tait',
    jobTitle: 'Head of Lighting',
    exchanges: [
      ['WHAT DO YOU DO?', 'I decide', 'can see.'],
      ['WHAT IS YOUR FIRST MEMORY OF A THEATRE?', 'The dark.', 'world off.'],
      ["WHAT'S NEXT?", 'A week off.', 'the light.'],
    ],
  },
  {
    title: 'long answer with subheading traps and quoted mail from readers',
    text: `Professor Anselm Greaves became Provost of Wyre College last autumn. He talks to Dora Finn about rain.

Provost, you arrived in a flood. How was it?

Wet. I had been told that the college floods every hundred years, and I assumed that somebody else had had ours.

A student wrote to me that week: "Are we going to be all right?" What do you say to that?

I said yes. I did not know. What else was there to say?

Has it changed the way you lead?

It has. I used to plan for five years; now I plan for Tuesday.

Do you regret coming?

Not for a minute. Ask me again when it rains.`,
    standfirst: 'Professor Anselm Greaves became',
    name: 'Professor Anselm Greaves',
    jobTitle: 'Provost',
    organisation: 'Wyre College',
    exchanges: [
      ['Provost, you arrived in a flood. How was it?', 'Wet.', 'there to say?'],
      ['Has it changed the way you lead?', 'It has.', 'for Tuesday.'],
      ['Do you regret coming?', 'Not for', 'when it rains.'],
    ],
  },
  {
    title: 'not: complaint',
    text: `To whom it may concern,

I bought a ticket on Monday. Why was I charged twice? I have written three times.

Do you read your letters? I begin to doubt it.

When will I get my money back?

Yours faithfully,
H. Dell`,
    exchanges: [],
  },
  {
    title: 'not: lecture notes',
    text: `Week 3: What is a virus?

Viruses are not cells. They need a host.

How do they spread?

Droplets, contact, water.

Why do vaccines work?

They show the body what to look for.`,
    exchanges: [],
  },
]
