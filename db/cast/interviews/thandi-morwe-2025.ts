/** Thandi Morwe, now Director of Research Infrastructure, on fourteen machines and one list. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const thandiMorwe2025: CastInterview = {
  leader: 'thandi-morwe',
  jobTitle: 'Director of Research Infrastructure',
  writer: 'ilse.tanager@sixty.example',
  headline: '“We owned fourteen of the same machine and none of us knew”',
  standfirst:
    'The Vice-Chancellor asked her how many centrifuges there were. The answer took a year and a half, and cost her her basement.',
  exchanges: [
    {
      kind: 'question',
      wording: 'How did they get you out of the basement?',
      answer: `With a question. The Vice-Chancellor asked me, at a concert, how many centrifuges the University had. I said that I would find out. I was being polite. It took a year and a half, and by the end they had given me the job in order to stop me asking them from outside.

I miss it very much. I have a window now, and I have had to learn what time of day it is.`,
    },
    {
      kind: 'question',
      wording: 'And how many centrifuges are there?',
      answer: `Two hundred and sixty-one, of which 190 work, and eleven are holding doors open.

Nobody had done anything foolish. Each was bought by a sensible person with a good reason. We owned fourteen of the same machine and none of us knew. They stood within ninety metres of each other, as the crow flies, with a wall between every two. Each was in use for about five hours a week. The fifteenth was on order. I rang the professor who had ordered it, in some dread. She said, “There is one next *door*?” and went to look while I held the line.`,
    },
    {
      kind: 'question',
      wording: 'Why should anybody outside your division care?',
      answer: `Because a machine in the wrong cupboard decides who gets to ask a question. The large groups will always manage. I think of the second-year student with an odd idea and no budget. If she can find out tonight that the thing she needs exists, that it is free on Thursday and that a person called Benedikt will show her which button, then her idea costs nothing to try. If she can’t, she will have a more ordinary idea.

So we made a list. It is only a list. It has 3,900 lines, and each line has a photograph, a room and the name of a person who picks up the telephone. It is at [equipment.aldermere.example](https://equipment.aldermere.example/), and 700 loans have come of it since May.`,
    },
    {
      kind: 'question',
      wording: 'What are you going to do next?',
      answer: `Three things, in order of how unpopular they will make me.

- Put the people on the list. We have technicians who know how to do something that nobody else in the country can do, and they are about to retire, and it is not written on their doors.
- Charge for time rather than for ownership, so that a machine which nobody uses begins to cost somebody something.
- Empty the corridor in the Physics annexe. It contains eleven metres of apparatus, each piece labelled DO NOT MOVE in the hand of a man who died in 1996.`,
    },
    {
      kind: 'question',
      wording: 'What has the move upstairs taught you?',
      answer: `That I was one of them. In my basement we had a cupboard, and in the cupboard was a camera, in its box, bought in a hurry one March because the money had to be spent. I knew it was there. When my own census form arrived I left that line until last and I went and stood in front of the cupboard for a while.

It is with the ornithologists now. They have it up a tree.`,
    },
    {
      kind: 'question',
      wording: 'Are you still ringing bells?',
      answer: `Every Thursday. I have gone from the treble to the number three. You learn to count without moving your lips, and that has been a help in committees.`,
    },
    {
      kind: 'question',
      wording: 'If there were no equipment left to count?',
      answer: `I would drive a mobile cinema round villages that have none. I like the moment when the light goes down and people stop being polite.`,
    },
  ],
  links: [
    { label: 'Find a machine, and the person who knows it', url: 'https://equipment.aldermere.example/' },
    { label: 'Offer something from your own cupboard', url: 'https://equipment.aldermere.example/offer' },
  ],
  topics: ['Money', 'Collections', 'Working life'],
  course: { state: 'live', publishedOn: '2025-11-18', approvedBy: 'ines.calder@sixty.example' },
}
