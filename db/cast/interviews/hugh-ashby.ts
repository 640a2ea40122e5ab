/** Hugh Ashby on the seal and the minutes; half-written, with a question still to answer. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const hughAshby: CastInterview = {
  leader: 'hugh-ashby',
  jobTitle: 'University Secretary',
  writer: 'jonas.pell@sixty.example',
  headline: 'Hugh Ashby on minutes',
  standfirst: 'He has written down what the University decided since 2011, and has come to think that the art lies in',
  exchanges: [
    {
      kind: 'question',
      wording: 'You have been in the Registry for fifteen years. By what door did you come in?',
      answer: `By the one marked Temporary. I had been a proof-reader of railway timetables, and the Senate wanted a clerk who could tell a footnote from an excuse. My first meeting lasted four hours and ten minutes. I wrote twenty-two pages. The then Secretary returned them to me with everything struck out except the date, the names and one line, *It was agreed to wait*. He said that in his view that was what had taken place.`,
    },
    {
      kind: 'question',
      wording: 'What is a minute for?',
      answer: `It’s a letter to somebody who will be cross in nine years’ time. She will want to know whether we knew, and who was in the room. She will not want to know that Professor So-and-so made a spirited contribution.

I therefore leave out adverbs and jokes. I do keep a private list of the jokes. There have been thirty-one since 2011, and four of them were on purpose.

A good minute must also be fair to whoever lost. People can bear to be outvoted. What they can’t bear is to find, a month later, that they had apparently said nothing. So I write their argument down first and as well as I can, often rather better than they put it. Two members of Council have told me that they changed their minds on reading what they’d said.`,
    },
    {
      kind: 'question',
      wording: 'Why does the University still have a seal?',
      answer: `Because a signature belongs to a person, and people leave. The seal is a lump of brass from 1558 with a heron on it, and it takes two of us to use: one turns the press and the other has the key. Neither is allowed to do both. It’s the oldest piece of good governance that we own, and it weighs eleven kilograms, which also helps one to reflect.

It was last used on Tuesday, for the lease of a bicycle shed.`,
    },
    { kind: 'question', wording: 'Which decision are you proudest of having recorded?', answer: '' },
    {
      kind: 'question',
      wording: 'And when the meeting is over?',
      answer: `I sing bass in a choir that does not meet to discuss it.`,
    },
  ],
  links: [],
  topics: ['Tradition'],
  course: { state: 'draft', daysAgo: 3 },
}
