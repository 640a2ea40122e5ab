/** Tobias Okello on ice cream, mud and freezers with names; live, with a newer draft. */
import type { CastExchange, CastInterview } from '#db/cast/cast-interview.ts'

const power: CastExchange = {
  kind: 'question',
  wording: 'What are you trying to get done this year?',
  answer: `Less electricity. We have 118 freezers and each of them uses as much as a house with teenagers in it. So:

1. Run them at minus seventy instead of minus eighty. It saves a quarter of the power and harms nothing that anybody has managed to measure. Forty have been changed over.
2. Defrost every one of them once a year. There is a rota, and I am not loved for it.
3. Find for every box an owner who is alive, still works here and answers e-mail. On the first two counts we have reached sixty-one per cent.`,
}

const exchanges: readonly CastExchange[] = [
  {
    kind: 'question',
    wording: 'You came from an ice cream factory. Did it help?',
    answer: `More than you would wish to hear. I was six years a shift engineer at a works that made ice cream for supermarkets, on nights, and the physics is the same. You take the heat out of something, you do not let it back in, and at four in the morning a bell tells you that you have. The difference is that raspberry ripple can be made again by Thursday.

I applied because the advertisement said that the alarm rang twice a month. At the works it was twice a night. I thought that it would be a rest, and for about five weeks it was.

Maren Ravn taught me the place. When she retired she left me a ring binder, a key to a door that I have never found, and a note saying *the kettle trips the south wall*.`,
  },
  {
    kind: 'question',
    wording: 'What is the good of keeping it all?',
    answer: `Nobody can say yet. About once a month a stranger asks for something that was frozen before I was born. Last year it was mud. In 1988 a geographer gave us forty tubes of mud from the bottom of Carrow reservoir, wrote *mud* on the box, and emigrated. It has turned out to be the only record of what was in that water before they began to treat it, and three laboratories want some. I give it out with a teaspoon.

I have eleven thousand boxes and no means of telling which of them is the next mud. So I have to be polite to every one.`,
  },
  power,
  {
    kind: 'question',
    wording: 'Why is there a freezer called Tristan da Cunha?',
    answer: `It is by the fire exit, a long way from the others.

They used to have numbers. I read through five years of the log one quiet night and saw that doors were left ajar on the high numbers far more than on the low ones. Same model, same people. The high numbers are at the back, where it feels as if nobody is watching. So we held a vote, and now they are islands: Jura, Sark, Lundy and so on to the wall. Doors found ajar went from nineteen in a year to four.

People close the door properly on a freezer with a name. I have no theory about it. I know that I would sooner let down seventy-three than let down Lundy, and it seems professors are the same.`,
  },
  {
    kind: 'question',
    wording: 'What have you learned on the job?',
    answer: `The order in which to say things on the telephone. When a freezer fails at night I have to ring the owner, and I must not sound like news. So I say good evening, and who I am, and that everything is in another freezer and is cold. Only then do I say what happened. I used to start at the beginning. A professor of virology drove here in her nightdress and had to be lent a lab coat to be told that it was all right.`,
  },
  {
    kind: 'question',
    wording: 'How do you warm up?',
    answer: `Walking football, on Saturdays, for the over-sixties. I am the referee, being too young to play. The one rule is that you may not run, and the whole of the game is the argument about whether you did. My father keeps goal for the other side. I have booked him twice for jogging and we do not discuss it at lunch.`,
  },
  {
    kind: 'question',
    wording: 'And if the power went off for good?',
    answer: `Back to ice cream, by the other door. A small shop, six flavours, shut from October. I have a recipe with cardamom and burnt sugar that my colleagues have been testing for me at some cost to themselves.`,
  },
]

export const tobiasOkello: CastInterview = {
  leader: 'tobias-okello',
  jobTitle: 'Keeper of the Cold Store',
  writer: 'jonas.pell@sixty.example',
  headline: '“People close the door properly on a freezer with a name”',
  standfirst:
    'He kept ice cream frozen for six years before anybody trusted him with blood. Now he has 118 freezers, forty tubes of mud, and the telephone manner of a family doctor.',
  exchanges,
  links: [
    { label: 'Find out whether a box is yours', url: 'https://cold-store.aldermere.example/boxes' },
    { label: 'The map of the islands', url: 'https://cold-store.aldermere.example/islands' },
  ],
  topics: ['Collections', 'Energy', 'Working life'],
  course: {
    state: 'liveWithDraft',
    publishedOn: '2026-09-22',
    approvedBy: 'brid.quill@sixty.example',
    changes: {
      standfirst:
        'He kept ice cream frozen for six years before anybody trusted him with blood. Now he has 114 freezers, all of them christened, and the telephone manner of a family doctor.',
      exchanges: exchanges.with(2, {
        ...power,
        answer: `Less electricity. We have 114 freezers, four fewer than in the spring, and each of them uses as much as a house with teenagers in it. So:

1. Run them at minus seventy instead of minus eighty. It saves a quarter of the power and harms nothing that anybody has managed to measure. Ninety-two have been changed over.
2. Defrost every one of them once a year. There is a rota, and I am not loved for it.
3. Find for every box an owner who is alive, still works here and answers e-mail. On the first two counts we have reached seventy per cent.`,
      }),
    },
  },
}
