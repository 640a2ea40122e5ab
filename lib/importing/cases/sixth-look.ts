/** A sixth lot, read before any rule was mended for it. */
import type { Case } from './case.ts'

export const sixthLook: Case[] = [
  {
    title: 'intranet with two-column tags, likes, and reading time inline',
    text: `Our people
Home / Our people / Stories

Stories · 4 min read

Behind the scenes with Gethin Prosser

Gethin Prosser is the Trust's Chief Pharmacist. We spent an hour with him in the basement.

15 likes · 3 comments

What's down here?

Six million tablets and me. I know where all of them are.

What do people not realise about pharmacists?

That we read handwriting for a living. I once read a prescription that turned out to be a shopping list.

Did you fill it?

I sent up the milk.

What's the most important thing you've learned?

Ask. It takes ten seconds, and I've seen what happens when people don't.

3 comments
Fiona: Love this! Do you deliver milk to ward 9?
Gethin: Only on Fridays`,
    headline: 'Behind the scenes with Gethin Prosser',
    standfirst: 'Gethin Prosser is',
    name: 'Gethin Prosser',
    jobTitle: 'Chief Pharmacist',
    organisation: 'Trust',
    exchanges: [
      ["What's down here?", 'Six million', 'all of them are.'],
      ['What do people not realise about pharmacists?', 'That we read', 'shopping list.'],
      ['Did you fill it?', 'I sent up', 'the milk.'],
      ["What's the most important thing you've learned?", 'Ask.', "people don't."],
    ],
    leftOver: ['Love this', 'Only on Fridays', '15 likes'],
  },
  {
    title: 'questions underlined by dashes',
    text: `How did the bakery begin?
-------------------------
With a debt. I had borrowed flour.

Where do you see it in five years?
----------------------------------
In the same street, I hope, with a better door.

Do you eat your own bread?
--------------------------
Only the ends.`,
    exchanges: [
      ['How did the bakery begin?', 'With a debt.', 'borrowed flour.'],
      ['Where do you see it in five years?', 'In the same', 'better door.'],
      ['Do you eat your own bread?', 'Only the ends.', 'the ends.'],
    ],
  },
  {
    title: 'editor brackets and interviewer in bold initial dash',
    text: `Radio Corridor: Welcome, Dr Halvorsen.

Dr Halvorsen: Thank you.

Radio Corridor: You are the first geologist to chair the Planning Board. Is the ground safe?

Dr Halvorsen: Which ground? [laughter] Yes. Mostly. I would not dig under the gym.

Radio Corridor: Why not?

Dr Halvorsen: There's a river.

Radio Corridor: And your plans for the board?

Dr Halvorsen: Three. One: listen. Two: dig. Three: stop digging.

Radio Corridor: Dr Halvorsen, thank you very much.

Dr Halvorsen: My pleasure.`,
    name: 'Dr Halvorsen',
    exchanges: [
      [
        'You are the first geologist to chair the Planning Board. Is the ground safe?',
        'Which ground?',
        'under the gym.',
      ],
      ['Why not?', "There's a river.", 'a river.'],
      ['And your plans for the board?', 'Three.', 'stop digging.'],
    ],
    leftOver: ['Welcome, Dr Halvorsen', 'My pleasure'],
  },
  {
    title: 'wrapped single-line paragraphs with bare questions no blank, long',
    text: `Sixty Seconds with Thandeka Moyle, Deputy Head of Security

Thandeka, you have been with us for a month. What have you noticed?
That nobody wears a badge. I wear two, to set an example, and I have been
asked several times whether I am two people. The answer is that on a Monday I
sometimes am.
What should staff do if they see something odd?
Tell us. We would rather walk across the campus for nothing than read about it
in the paper. Is it a bother? It is not a bother; it is the job, and I like the
walk.
What do you do to switch off?
I referee netball. It is the same job, but with a whistle, and people are a
little more careful about what they say to me afterwards.`,
    name: 'Thandeka Moyle',
    jobTitle: 'Deputy Head of Security',
    exchanges: [
      ['Thandeka, you have been with us for a month. What have you noticed?', 'That nobody', 'sometimes am.'],
      ['What should staff do if they see something odd?', 'Tell us.', 'like the walk.'],
      ['What do you do to switch off?', 'I referee', 'me afterwards.'],
    ],
  },
  {
    title: 'topics with colon headings in first person; no intro name only headline',
    text: `Interview: Leopold Strand on running the city's parks

Leopold Strand has been Head of Parks in Millbrook for a decade. Here he shares some of what he has learned.

On grass:
I used to think that it should be short. Now I let half of it grow, and I get letters about the other half.

On dogs:
They are the best-behaved users we have. I cannot say more without offending somebody.

On money:
We have less every year. My trick is to plant things that come back by themselves.

On retirement:
I have bought a window box.`,
    headline: "Interview: Leopold Strand on running the city's parks",
    name: 'Leopold Strand',
    jobTitle: 'Head of Parks',
    exchanges: [
      ['On grass:', 'I used to', 'other half.', 'topic'],
      ['On dogs:', 'They are', 'offending somebody.', 'topic'],
      ['On money:', 'We have less', 'by themselves.', 'topic'],
      ['On retirement:', 'I have bought', 'window box.', 'topic'],
    ],
  },
  {
    title: 'one exchange in list of many with "Q" in CAPS "QUESTION:"',
    text: `QUESTION: Why did you join the service?
ANSWER: I liked the hat.

QUESTION: Have you kept the hat?
ANSWER: I have kept three.

QUESTION: What would you say to somebody who does not like hats?
ANSWER: I would say that there are other services.`,
    exchanges: [
      ['Why did you join the service?', 'I liked', 'the hat.'],
      ['Have you kept the hat?', 'I have', 'kept three.'],
      ['What would you say to somebody who does not like hats?', 'I would say', 'other services.'],
    ],
  },
  {
    title: 'press interview with question paragraphs starting with dash and bold absent',
    text: `- What brought you to Aldermoor?
The train. I had missed my stop.

- Really?
Really. I got off and there was a sign in the window, and I have been here since.

- What would you change?
The timetable.`,
    exchanges: [
      ['What brought you to Aldermoor?', 'The train.', 'my stop.'],
      ['Really?', 'Really.', 'here since.'],
      ['What would you change?', 'The timetable.', 'The timetable.'],
    ],
  },
  {
    title: 'German with Sie and Name labels',
    text: `Redaktion: Herr Doktor Weil, wann haben Sie zuletzt gelacht?
Weil: Heute früh, im Aufzug. Der Aufzug fand es nicht lustig.
Redaktion: Was nervt Sie?
Weil: Formulare. Ich habe ein Formular gegen Formulare entworfen.
Redaktion: Und was macht Ihnen Hoffnung?
Weil: Dass es jemand unterschrieben hat.`,
    name: 'Weil',
    exchanges: [
      ['Herr Doktor Weil, wann haben Sie zuletzt gelacht?', 'Heute früh', 'nicht lustig.'],
      ['Was nervt Sie?', 'Formulare.', 'Formulare entworfen.'],
      ['Und was macht Ihnen Hoffnung?', 'Dass es', 'unterschrieben hat.'],
    ],
  },
  {
    title: 'word export with smart headings: Question 1 alone on a line',
    text: `Question 1
What is your role?
I'm the Superintendent of Works.

Question 2
What has been the hardest week?
The one with the snow. I slept in the boiler room.

Question 3
Any message to staff?
Please shut the gate. I mean it.`,
    exchanges: [
      ['What is your role?', "I'm the", 'of Works.'],
      ['What has been the hardest week?', 'The one', 'boiler room.'],
      ['Any message to staff?', 'Please shut', 'mean it.'],
    ],
  },
  {
    title: 'not: newsletter',
    text: `Weekly newsletter, 12 May

Parking
The north car park is closed until Friday. Please use the south car park.

Wellbeing
Do you need to talk? Our counsellors are available every day.

Have your say
What do you think of the new menus? Fill in our survey by Friday.

Congratulations
We are pleased to welcome Petra Holm, our new Head of Catering.`,
    exchanges: [],
  },
  {
    title: 'not: guidance',
    text: `What you need to do before you travel

Check your passport. You will need six months left on it.

What to do if you are ill

Call the number on your card. We are open at all hours.

Who to tell

Tell your manager, and tell us.`,
    exchanges: [],
  },
  {
    title: 'not: research abstract',
    text: `Abstract

How do seals find their way home? We tagged forty grey seals and followed them for two years. We found that most returned to within a mile of where they were born.

Introduction

What animals know about place has been debated for a century. Do they follow the stars? Our results suggest that they do not.

Methods

We used satellite tags (n = 40).`,
    exchanges: [],
  },
  {
    title: 'not: first person customer reviews',
    text: `Reviews

Great kettle! I love it. Would I buy it again? Yes.
Helpful?

Broke after a week. I sent it back and I got my money. What more can I say?
Helpful?

My wife bought it for me. I think it is fine.
Helpful?`,
    exchanges: [],
  },
  {
    title: 'not: play',
    text: `ACT ONE

A kitchen. Night.

MOTHER: Who's there?
SON: It's me.
MOTHER: What time do you call this?
SON: I don't know. I lost my watch.
MOTHER: Where have you been?
SON: I told you. I was out.`,
    exchanges: [],
  },
]
