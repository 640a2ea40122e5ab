/** Davina Scollay, master of the Margin of Error; approved, and under embargo until she sails. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const davinaScollay: CastInterview = {
  leader: 'davina-scollay',
  jobTitle: 'Master of the Research Ship',
  writer: 'jonas.pell@sixty.example',
  headline: '“Everybody is brave until the soup slides”',
  standfirst:
    'The students were asked to name the ship, so she is called the Margin of Error. Her master would not have another name, least of all at four in the morning.',
  exchanges: [
    {
      kind: 'question',
      wording: 'How do you get from the fishing to a research ship?',
      answer: `You get seasick on the wrong boat. I had fished out of Stromness with my father from the age of fifteen and never turned a hair. Then one summer I was lent for a fortnight to some people from a university who wanted to tow a net with no fish in it. It was plankton. We went so slowly that I was ill for the first time in my life, over the side, in front of a Fellow of something. I thought, right, there’s more to this than I’d supposed.

I took my tickets after that, one by one, in the winters. When this ship came up in 2021 I’d had eleven years of driving scientists about and I’d got to like their conversation. It’s all about what went wrong.`,
    },
    {
      kind: 'question',
      wording: 'We have to ask about the name.',
      answer: `There was a vote. The University wanted a dead explorer. The students wanted *Margin of Error*, and there are more of them.

I was mortified until the first time I had to say it to a coastguard. Four in the morning, big sea, and I gave the name and there was a bit of a pause. Then this voice says, “Margin of Error, how large are you?” I’ve never wanted another.`,
    },
    {
      kind: 'question',
      wording: 'What does the ship do that a satellite cannot?',
      answer: `It goes underneath. A satellite sees about the top inch. We lower a frame of bottles three thousand metres, and close one every hundred on the way up, and what’s inside is water that last saw daylight when there were monks on Iona. You can put your hand in it. I always have the students put a hand in, before it goes off to be measured.

And we’re slow. There’s a lot to be said for it. If you cross a sea at nine knots you notice it’s not all the one sea.`,
    },
    {
      kind: 'question',
      wording: 'What has to be ready before you sail?',
      answer: `We leave for the Faroe bank as soon as the January tides suit, seven weeks, with nineteen scientists and twelve crew. On my list:

- A new winch cable. Six kilometres of it, and every metre wants looking at by a person.
- A second bread oven, at the request of all hands.
- One berth more than we have. A student from the Night School has won a place, a postman, fifty-eight years of age. He has offered to sleep in the sail locker and I’m thinking about it.`,
    },
    {
      kind: 'question',
      wording: 'What do you learn about people at sea?',
      answer: `Not to go by the first day. Everybody is brave until the soup slides. The loud ones go quiet, and some wee lassie who has not said a word since the harbour gets up and starts handing out the buckets. I write down who it was. Come the third week, when something really needs doing in the dark, I’ve my list.

I’d say as well that tired is not a moral quality. We sleep four hours on and off. I have sent a professor to his bunk in the middle of a sentence. If he’d been drunk he’d have gone like a lamb, and he was a good deal more dangerous than drunk.`,
    },
    {
      kind: 'question',
      wording: 'Which of your instruments do you trust most?',
      answer: `The cook. If Magnus has tied down the big pan, I look at the glass, and the glass generally agrees with him about twenty minutes later.`,
    },
    {
      kind: 'question',
      wording: 'What do you do ashore?',
      answer: `I knit for boats. You get cold patches, where a rope comes through a bulkhead and there’s aye a draught, and I make a wee collar for it. There are ships out of five countries wearing them. It’s the only thing I have ever done that has been called *elegant* in Norwegian.`,
    },
  ],
  links: [
    { label: 'Where the ship is today', url: 'https://ship.aldermere.example/today' },
    { label: 'Ask for a berth in 2027', url: 'https://ship.aldermere.example/berths' },
  ],
  topics: ['Fieldwork', 'Working life'],
  region: 'Skelby Bank',
  course: { state: 'embargoed', liveInDays: 9, approvedBy: 'ines.calder@sixty.example' },
}
