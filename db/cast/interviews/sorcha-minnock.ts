/** Sorcha Minnock on wasps, clocks and two thousand pens; sent back with a note. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const sorchaMinnock: CastInterview = {
  leader: 'sorcha-minnock',
  jobTitle: 'Head of Examinations',
  writer: 'jonas.pell@sixty.example',
  headline: '“I have stopped an examination for a wasp”',
  standfirst:
    'Every June she asks two thousand people not to speak. Her own examination, at nineteen, was held next door to a wedding.',
  exchanges: [
    {
      kind: 'question',
      wording: 'Nobody grows up wanting to run examinations. What happened to you?',
      answer: `I failed one. I was nineteen, in Athlone, in a marquee, and there was a wedding in the next marquee. I could hear the speeches. I wrote, in an essay on the Congress of Vienna, the words *and to the bridesmaids*. I never forgot it. I trained as an air traffic controller after that, and I was good, but I kept on thinking about that tent. When this post came up I said to the panel that I wanted to be the person who’d have gone next door and had a word.`,
    },
    {
      kind: 'question',
      wording: 'What goes on that a candidate never sees?',
      answer: `Everything, if I’ve done it right. There are 640 papers in a summer. Each is written by somebody, checked by somebody who didn’t write it, and then sat, start to finish, against the clock, by a person we pay to be ignorant. That last one was my idea. She’s a retired florist, and she finds about forty faults a year. A question on page three will answer the one on page one. A map’s been printed back to front. One year a paper on the fourteenth century was set by mistake for the people who’d done the fifteenth, and she rang me and said, “I’m only a florist, but should there not be more printing in it?”`,
    },
    {
      kind: 'question',
      wording: 'When do you intervene?',
      answer: `Less than you’d like to and sooner than you’d think. I have stopped an examination for a wasp. It was in the sports hall, and I watched it go along row K. People think that it’s the sting. It’s the waiting. Two hundred people had stopped reading in order to follow one insect. So I said “Pens down”, and had it out of a window in forty seconds with a glass and the front page of a Latin unseen, and gave everybody five minutes back.

There was a complaint from a man who had not noticed the wasp.`,
    },
    {
      kind: 'question',
      wording: 'What will be different next June?',
      answer: `The clocks. Every hall has one at the front, and they’re all wrong by a bit, so that it mattered where you sat. We’re getting rid of them for a single signal. I’m also moving the start from nine to half past. We looked at who arrives late, and it’s the people who come on the 8.40 from Fenny Holt, every time, and they’re the ones who live at home because it’s cheaper. For thirty years we’ve been examining them in the bus timetable.`,
    },
    {
      kind: 'question',
      wording: 'Is there anything that the job has taught you about rules?',
      answer: `They’re at their best when you can see what they’re afraid of. *No hats* was written in 1923, and it is afraid of notes in a hatband. It was not thinking of a girl who’s had chemotherapy. If you know that, you don’t need a committee. You let her keep the hat, you have a look inside it in a private room, and you tell her that you like it.`,
    },
    {
      kind: 'question',
      wording: 'And what do you do in July?',
      answer: `Noise. I play the accordion in a céilí band and I stand beside the drummer. We do weddings. I always check what’s on in the next tent.`,
    },
  ],
  links: [
    { label: 'What to bring, and what to do if you are late', url: 'https://exams.aldermere.example/on-the-day' },
  ],
  topics: ['Students', 'Teaching', 'Tradition'],
  course: {
    state: 'sentBack',
    daysAgo: 1,
    decidedBy: 'brid.quill@sixty.example',
    note: 'I laughed, and I would change very little. Two things first. In the fifth answer somebody will recognise the student with the hat: please ask her, or take her out. And the second answer says 640 papers where the Registry’s report says 612. Which is it?',
  },
}
