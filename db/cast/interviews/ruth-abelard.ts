/** Ruth Abelard on counting light bulbs; withdrawn, because one of them was counted twice. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const ruthAbelard: CastInterview = {
  leader: 'ruth-abelard',
  jobTitle: 'Director of Finance',
  writer: 'ilse.tanager@sixty.example',
  headline: '“Somebody has to be the one who counts”',
  standfirst:
    'The Director of Finance bought a doorman’s clicker and walked round the University for five weeks before breakfast. She came back with £212,000 and a question about eleven doors.',
  exchanges: [
    {
      kind: 'question',
      wording: 'Finance was not your first plan, was it?',
      answer: `I read Theology. I was interested in how people decide what they owe. After three years of that I noticed that the only people who gave a straight answer were accountants, so I went and became one. My tutor was disappointed until he had a dispute with a builder.`,
    },
    {
      kind: 'invitation',
      wording: 'Tell us about the light bulbs.',
      answer: `Everybody agreed that we ought to change them, and there were three estimates of how many there were. The lowest was nine thousand and the highest was twenty-six. You cannot borrow money on a number like that. So I bought a clicker, of the kind that a doorman has, and for five weeks I walked round for an hour before work and counted. Somebody has to be the one who counts.

It was 19,204. We have changed them, and together with the timers it saves £212,000 a year. What I did not expect was what else one sees. There are eleven rooms in the University for which there is no key. I know that two of them are lit.`,
    },
    {
      kind: 'question',
      wording: 'What do people misunderstand about your division?',
      answer: `They think that we like saying no. What we like is saying it soon. A no in the first week is a courtesy. You can go and do something else, or come back with a better idea. A no in the fifth month, after three committees have said how interesting it is, is a kind of theft.

I keep a note of how long people wait. When I came it was seventy-one days on average. It is now nine, and about as many get a yes as before.`,
    },
    {
      kind: 'question',
      wording: 'Which decision are you putting off?',
      answer: `What to charge ourselves for space. At present a room costs a department nothing, and so no one has ever given one back. I know what I want to do. I also know which professor will come to see me about it, and that he will bring photographs of his herbarium, and that they will be very good.`,
    },
    {
      kind: 'question',
      wording: 'What has a life among figures taught you about words?',
      answer: `To distrust a round one. *Considerable*, *significant*, *broadly*. When I see those in a paper, I pencil in the margin, “How many?” In six years two people have been cross and everybody else has gone away and found out.`,
    },
    {
      kind: 'question',
      wording: 'What do you read when it is not a budget?',
      answer: `George Herbert, with a ruler under the line. He was a public orator at a university, and he wrote a whole poem in the shape of a pair of wings without once going over. I find that restful.`,
    },
  ],
  links: [{ label: 'The University’s accounts for 2023', url: 'https://finance.aldermere.example/2023' }],
  topics: ['Money', 'Energy', 'Buildings'],
  course: {
    state: 'withdrawn',
    publishedOn: '2024-05-21',
    approvedBy: 'brid.quill@sixty.example',
    withdrawnOn: '2024-06-04',
    decidedBy: 'ines.calder@sixty.example',
    reason:
      'The saving of £212,000 described here counted the lamps in the Ropewalk twice. Ruth Abelard found the mistake herself and asked us to take the interview down.',
  },
}
