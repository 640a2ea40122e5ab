/** A fifth lot, read before any rule was mended for it: most came out right at once. */
import type { Case } from './case.ts'

export const fifthLook: Case[] = [
  {
    title: 'student magazine with interview in italic questions inline names',
    text: `## Meet your new Students' Union president

*Words: Hattie Lomax*

Reece Oduya was elected in March with 61% of the vote. Hattie Lomax met him in the bar.

**H: Congratulations! How does it feel?**

R: Tiring. I've shaken about a thousand hands.

**H: What's first on the list?**

R: The laundry. Nobody should have to queue for a sock.

And then rent. I know everyone says rent.

**H: What if it doesn't work?**

R: Then I'll have tried, won't I?`,
    headline: "Meet your new Students' Union president",
    name: 'Reece Oduya',
    exchanges: [
      ['Congratulations! How does it feel?', 'Tiring.', 'thousand hands.'],
      ["What's first on the list?", 'The laundry.', 'says rent.'],
      ["What if it doesn't work?", "Then I'll", "won't I?"],
    ],
  },
  {
    title: 'arrow, Q bold numbers with slash, mixed answers with numbered list not from 1',
    text: `1/ What are the main duties of a Port Doctor?

Looking at tongues, mainly. I see forty sailors a week.

2/ What qualities does it take?

Patience, strong boots, and languages. I speak four, badly.

3/ Any regrets?

I never learned to swim.

4/ What would you say to a young doctor who is thinking of it?

Come for a day. I did, and I am still here.`,
    exchanges: [
      ['What are the main duties of a Port Doctor?', 'Looking at', 'a week.'],
      ['What qualities does it take?', 'Patience', 'badly.'],
      ['Any regrets?', 'I never', 'to swim.'],
      ['What would you say to a young doctor who is thinking of it?', 'Come for', 'still here.'],
    ],
  },
  {
    title: 'speaker surname only with titles Mr',
    text: `The Chronicle: Mr Pemberton, you have been postmaster here for fifty years.

Mr Pemberton: Fifty-one. Nobody counted the first, because I was only sweeping.

The Chronicle: What has changed?

Mr Pemberton: The stamps lick themselves. Otherwise, not a great deal.

The Chronicle: Will you miss it?

Mr Pemberton: I live upstairs.`,
    name: 'Mr Pemberton',
    exchanges: [
      ['Mr Pemberton, you have been postmaster here for fifty years.', 'Fifty-one.', 'only sweeping.', 'invitation'],
      ['What has changed?', 'The stamps', 'great deal.'],
      ['Will you miss it?', 'I live', 'upstairs.'],
    ],
  },
  {
    title: 'answers with sub-questions quoting others, blank structure Q tight to A',
    text: `How do you deal with criticism?
I write it down, and I wait a day.

Sometimes I wait a week.

What is the most useful question that you ask in meetings?
"What are we not talking about?"

It makes people cross, and then it makes them honest. Would you be honest without it? I would not.

Who has influenced you?
My swimming teacher. She said: why are you holding on?

I let go.

What do you read?
Maps. I have read them since I was six.`,
    exchanges: [
      ['How do you deal with criticism?', 'I write', 'a week.'],
      ['What is the most useful question that you ask in meetings?', '"What are', 'would not.'],
      ['Who has influenced you?', 'My swimming', 'let go.'],
      ['What do you read?', 'Maps.', 'I was six.'],
    ],
  },
  {
    title: 'council page: job title line then standfirst, related links to end',
    text: `Search
Menu

News & Events

New face at the top table

Jacinta Wold
Assistant Chief Executive (Place)

Jacinta Wold started with us on 1 April. We caught up with her between meetings to find out more about her plans for parks, planning and puddles.

Hello Jacinta! Where have you come from?

Hello! I've come from Eastmoor, where I ran the parks for six years.

What attracted you to the job?

The puddles, honestly. I walked round the town before my interview and I got wet feet, and I thought: I can mend that.

And what can residents expect from you?

They'll see me outside a lot. I don't do well in offices.

You might also like
Who pays for potholes?
Could you be a councillor?
What goes in which bin?

Cookie settings
Accessibility statement`,
    headline: 'New face at the top table',
    standfirst: 'Jacinta Wold started',
    name: 'Jacinta Wold',
    jobTitle: 'Assistant Chief Executive (Place)',
    exchanges: [
      ['Hello Jacinta! Where have you come from?', 'Hello!', 'six years.'],
      ['What attracted you to the job?', 'The puddles', 'mend that.'],
      ['And what can residents expect from you?', "They'll see", 'in offices.'],
    ],
    leftOver: ['potholes', 'councillor', 'Cookie settings', 'News & Events'],
  },
  {
    title: 'wrapped, numbered, no blank lines',
    text: `Interview with Cosmo Trevelyan, Head of Reservoirs, Tarn Water

1. You joined Tarn Water straight from school. What has kept you there
for thirty-four years?
The view. I have had eleven offers to leave and each time I have gone
up to the dam with a sandwich and thought about it, and each time I have
eaten the sandwich and come down again.
2. What is the hardest decision you have taken?
In the dry summer of 2018 we had to choose between the fish and the golf
course. I chose the fish. The golf course has not written to me since,
which I count as a benefit.
3. What do you want your successor to know?
That the second valve sticks.`,
    name: 'Cosmo Trevelyan',
    jobTitle: 'Head of Reservoirs',
    organisation: 'Tarn Water',
    exchanges: [
      [
        'You joined Tarn Water straight from school. What has kept you there for thirty-four years?',
        'The view.',
        'down again.',
      ],
      ['What is the hardest decision you have taken?', 'In the dry', 'a benefit.'],
      ['What do you want your successor to know?', 'That the', 'valve sticks.'],
    ],
  },
  {
    title: 'very short two exchanges',
    text: `What is the plan for the archive?

We are going to move it, and I am going to carry the first box myself.

When will it open again?

In May, if I have anything to do with it.`,
    exchanges: [
      ['What is the plan for the archive?', 'We are', 'box myself.'],
      ['When will it open again?', 'In May', 'to do with it.'],
    ],
  },
  {
    title: 'imperatives only',
    text: `Prosper Lindqvist, Head of Night Trains, on his working life.

Tell us about your first train.

It was green. I was five and I was sick on it.

Describe the perfect journey.

Eleven hours, one book, no announcements. I have had it twice.

Talk us through a delay.

First we say ten minutes. Then we say nothing. I am trying to change that.

Name one thing you always carry.

A spoon.`,
    name: 'Prosper Lindqvist',
    jobTitle: 'Head of Night Trains',
    exchanges: [
      ['Tell us about your first train.', 'It was green.', 'sick on it.', 'invitation'],
      ['Describe the perfect journey.', 'Eleven hours', 'had it twice.', 'invitation'],
      ['Talk us through a delay.', 'First we', 'change that.', 'invitation'],
      ['Name one thing you always carry.', 'A spoon.', 'A spoon.', 'invitation'],
    ],
  },
  {
    title: 'answer labels are initials only, questions bare, Q long statement',
    text: `Sunniva Park is Group Head of Ethics at Lumen Energy.

You began your career in a monastery.

SP: In its kitchen. I was not allowed in the chapel. I burned things.

What did you take from it?

SP: A recipe, and the habit of being quiet for an hour a day.

Is ethics a luxury?

SP: Only if you can afford the fines. I cannot.`,
    name: 'Sunniva Park',
    jobTitle: 'Group Head of Ethics',
    organisation: 'Lumen Energy',
    exchanges: [
      ['You began your career in a monastery.', 'In its', 'burned things.', 'invitation'],
      ['What did you take from it?', 'A recipe', 'an hour a day.'],
      ['Is ethics a luxury?', 'Only if', 'I cannot.'],
    ],
  },
  {
    title: 'not: list of tips first person',
    text: `Ten things I tell every new manager

1. Write it down. I never did, and I regret it.

2. Ask "why?" once more than is comfortable.

3. Eat lunch. Do you think that nobody notices?

4. Say thank you, and mean it.`,
    exchanges: [],
  },
  {
    title: 'not: event announcement',
    text: `Lunchtime talk: What can we learn from moss?

Join Dr Opal Strand, Curator of Mosses at the Linden Museum, for a talk about small plants and long lives.

When: Thursday 6 June, 12.30
Where: Lecture room 2
Who can come? Everybody. No booking needed.

Do you have a question about the event? Write to events@linden.example.`,
    exchanges: [],
  },
  {
    title: 'not: terms with I',
    text: `Can I bring a guest?
Yes, members may bring one guest.
Can I park on site?
No. There is parking at the station.
What should I wear?
Whatever you like.`,
    exchanges: [],
  },
  {
    title: 'not: diary',
    text: `Monday. I went to the quay and counted the boats. Eleven. Where do they go at night?

Tuesday. Twelve boats. I asked the harbour master and he did not know either.

Wednesday. Rain. Why do I do this? I do it because somebody did it before me.`,
    exchanges: [],
  },
  {
    title: 'not: news in brief with question headline and quotes',
    text: `Could this be the end of the village shop?

Residents of Marl fear that their only shop will close in June.

"I've come here every day since 1970," said Edna Pole, 88. "Where else would I go?"

The owner, Harish Vale, said: "I can't afford the rent. I've asked the council for help."

Would a community buy-out work? In nearby Lode, it did: the shop there has been run by volunteers since 2012.

The council said that it was "aware of the situation".`,
    exchanges: [],
  },
  {
    title: 'transcript with um timestamps on own line',
    text: `00:00:01
Interviewer
So could you start by telling me about the project?

00:00:06
Participant
Yeah, so, um, it started in 2019 and I was asked to lead it because nobody else wanted to.

00:00:19
Interviewer
Okay. And how did that feel?

00:00:22
Participant
Lonely, at first. I got used to it.

00:00:30
Interviewer
What helped?

00:00:31
Participant
Biscuits.`,
    exchanges: [
      ['So could you start by telling me about the project?', 'Yeah, so', 'wanted to.'],
      ['Okay. And how did that feel?', 'Lonely', 'used to it.'],
      ['What helped?', 'Biscuits.', 'Biscuits.'],
    ],
  },
  {
    title: 'two question marks forms and interrobang, extra spaces before ?',
    text: `What is your motto ?

Less. I have it on a mug.

You own four hundred mugs?!

I do. I did not say that I lived by it.

Which one would you keep...?

The chipped one. My grandfather chipped it.`,
    exchanges: [
      ['What is your motto ?', 'Less.', 'on a mug.'],
      ['You own four hundred mugs?!', 'I do.', 'lived by it.'],
      ['Which one would you keep...?', 'The chipped', 'chipped it.'],
    ],
  },
]
