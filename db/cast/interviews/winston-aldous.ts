/** Winston Aldous on parcels, keys and the night watch; waiting for approval. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const winstonAldous: CastInterview = {
  leader: 'winston-aldous',
  jobTitle: 'Head Porter',
  writer: 'jonas.pell@sixty.example',
  headline: '“I know who is in love by the parcels”',
  standfirst:
    'The Lodge has not closed since 1731. For ten years he has had the key to it, and a chair for people who only saw that the light was on.',
  exchanges: [
    {
      kind: 'question',
      wording: 'What was your road to the Lodge?',
      answer: `Straight down the Leeds line. I was a guard on the railway for twenty-six years, and my father before me, when he came from Barbados. A guard and a porter are the same animal. You open doors, you shut doors, you’re civil to drunks, and everybody tells you the time and asks if it’s right.

When they took the guards off I saw this in the paper. They asked me in the interview how I would deal with a student who was abusive. I said, I’d ask him where he was trying to get to. They wrote that down.`,
    },
    {
      kind: 'question',
      wording: 'People think of the Lodge as the place where parcels are. What else is it?',
      answer: `It’s parcels, I won’t deny it. Eleven hundred a day at the start of term. But you read a place by its post. I know who is in love by the parcels, and who has stopped being. I know who’s taken up the trumpet before the neighbours do. I can see which first-year has had nothing at all by the fourth week, and that one gets asked to help me sort. There’s no rule says I need help to sort.

Apart from that, it’s the one window in the University with a light in it all night. We’ve not closed since 1731. There was a fire in the Lodge itself in 1802, and they did it from a cart.`,
    },
    {
      kind: 'question',
      wording: 'What do people come for at four in the morning?',
      answer: `I keep a tally, for interest. Last year, between three o’clock and five:

- locked out: 387;
- lost, of whom eleven were professors: 96;
- wanting a plaster, a stamp or a corkscrew: 71;
- bat: 6;
- nothing, just saw the light on: 230.

It’s the 230 that I’d be sorry to lose. There’s a chair for them. We don’t say it’s for them.`,
    },
    {
      kind: 'question',
      wording: 'What is first in the book for this term?',
      answer: `Locks. We have 14,000, and they’re going over to cards, and I’m for it, because I have carried those keys. But I asked for one change and I got it. When a card won’t open a door, it used to be that a red light came on. That was all. You’d be stood there in the rain being told no by a box. Now it rings through to us, and a voice says, “Lodge, good evening, where are you?” It costs £9 a door. Mrs Mukasa found it from somewhere.`,
    },
    {
      kind: 'question',
      wording: 'What would you tell a young porter?',
      answer: `See everything and say half. No, less than half. In ten years I have known about two engagements, one very large prize (they ring at five, from Sweden, and get us) and a llama. I never said a word to anyone, about any of it, until they’d told people themselves. I’m only telling you the llama now because it graduated. I mean its owner did.`,
    },
    {
      kind: 'question',
      wording: 'What do you do with a day off?',
      answer: `Ride on trains. My wife can’t credit it. I sit by the window with a sandwich and when the guard comes along I have my ticket ready, right way up.`,
    },
  ],
  links: [{ label: 'Lost, found and locked out', url: 'https://lodge.aldermere.example/' }],
  topics: ['Students', 'Tradition', 'Working life'],
  course: { state: 'submitted', daysAgo: 2 },
}
