/** An eleventh look: meeting software, forms, pages of companies, advice about interviews. */
import type { Case } from './case.ts'

export const eleventhLook: Case[] = [
  {
    title: 'one-word answers, quick-fire section after long part',
    name: 'Kirsty Bellamy',
    jobTitle: 'Head of Swimming',
    text: `Meet Kirsty Bellamy, our new Head of Swimming

Kirsty Bellamy has been with us since Easter. We asked her ten questions, and she answered nine.

What made you want to work in a pool?

The smell. I know that everybody else hates it. To me it's Saturday.

What's the biggest change since Easter?

We open at six. I stood at the door on the first morning and wondered whether anyone would come, and there were nineteen people in dressing gowns.

Quick fire

Tea or coffee?

Tea.

Front crawl or butterfly?

Crawl.

Hot or cold?

Cold!

Pen or pencil?

Neither, they float.

Last book you read?

The manual of the new pump. I recommend chapter nine.`,
    exchanges: [
      ['What made you want to work in a pool?', 'The smell.', "it's Saturday."],
      ["What's the biggest change since Easter?", 'We open', 'dressing gowns.'],
      ['Tea or coffee?', 'Tea.', 'Tea.'],
      ['Front crawl or butterfly?', 'Crawl.', 'Crawl.'],
      ['Hot or cold?', 'Cold!', 'Cold!'],
      ['Pen or pencil?', 'Neither', 'float.'],
      ['Last book you read?', 'The manual', 'chapter nine.'],
    ],
    leftOver: ['Quick fire'],
  },
  {
    title: 'questions with statements first, wrapped at 70',
    name: 'Osric Fane',
    jobTitle: 'Warden',
    organisation: 'Hollin College',
    text: `Osric Fane, Warden of Hollin College, was interviewed for the
college magazine by two of its students.

Warden, most of us only see you at dinner, when you are at the far
end of the hall behind a candle. What do you do on the other days of
the year?

I answer letters. There are people who think that a college is run by
its Warden, and they write to him, and I have not the heart to tell
them that it is run by the cook.

In the afternoons I walk. I have an agreement with the gardener that
neither of us will speak before four.

The college has been here since 1571. Is there anything in it that
would surprise its founder?

The hot water. And you, of course: he had never met a woman who
could read, or he said so. What would he make of a seminar on
Tuesday? I think that he would sit at the back and be told to put his
telephone away.

There has been talk of selling the orchard. Is that true?

There has been talk.

And will you?

Not while I can climb.`,
    exchanges: [
      [
        'Warden, most of us only see you at dinner, when you are at the far end of the hall behind a candle. What do you do on the other days of the year?',
        'I answer',
        'before four.',
      ],
      [
        'The college has been here since 1571. Is there anything in it that would surprise its founder?',
        'The hot water.',
        'telephone away.',
      ],
      ['There has been talk of selling the orchard. Is that true?', 'There has been talk.', 'talk.'],
      ['And will you?', 'Not while', 'can climb.'],
    ],
    leftOver: [],
  },
  {
    title: 'FAQ-like Q/A letters with brackets and company blog chrome',
    name: 'Nadia Farrar',
    headline: '5 questions with our new CTO, Nadia Farrar',
    text: `Brightwater
Products
Solutions
Pricing
Log in
Book a demo
Blog > Inside Brightwater > 5 questions with our new CTO, Nadia Farrar
5 questions with our new CTO, Nadia Farrar
By Brightwater Team · Jan 14, 2025 · 6 min read
Nadia Farrar joins Brightwater from Kestrel Systems, where she built the team that built the thing that everybody else copied.
(1) What brought you to Brightwater?
A leak. I wrote to complain about a sensor and somebody wrote back with the source code.
(2) What is the first thing you did?
I turned off nine alerts. I then turned one of them back on.
(3) How do you keep up with technology?
I don't; I keep up with people and they keep up with it. Is that cheating? Probably.
(4) What do you look for when hiring?
People who delete things.
(5) What does success look like in a year?
A quiet telephone. And I'd like my desk to face the window.
Want to see Brightwater in action? Book a demo
Subscribe to our blog
Share: Twitter LinkedIn Facebook
You might also like
What is a smart meter?
How we cut leaks by 40%
© 2025 Brightwater Ltd`,
    jobTitle: 'CTO',
    exchanges: [
      ['What brought you to Brightwater?', 'A leak.', 'source code.'],
      ['What is the first thing you did?', 'I turned', 'back on.'],
      ['How do you keep up with technology?', "I don't", 'Probably.'],
      ['What do you look for when hiring?', 'People who', 'things.'],
      ['What does success look like in a year?', 'A quiet', 'the window.'],
    ],
    leftOver: ['Book a demo', 'Subscribe to our blog', 'What is a smart meter', 'You might also like'],
  },
  {
    title: 'automatic meeting transcript, speaker then time then text',
    name: 'Ulf Brandt',
    text: `Meeting: Sixty Seconds with Ulf Brandt
Started transcription

Carys Webb   0:03
OK, I think we're recording. Ulf, thanks for doing this. So, tell us what you do as Head of Procurement.

Ulf Brandt   0:11
I say no, and then I explain why, and then usually I say yes.

Carys Webb   0:19
Yeah.

Ulf Brandt   0:20
But cheaper.

Carys Webb   0:24
What's the strangest thing that anybody has asked you to buy?

Ulf Brandt   0:29
A horse. It was for the vet school, so it was fine, but the form had no box for a horse. What do you put under "warranty"?

Carys Webb   0:45
And if you weren't in procurement?

Ulf Brandt   0:48
I'd sell horses.

Carys Webb   0:52
Perfect. Thanks, Ulf.

Carys Webb stopped transcription`,
    exchanges: [
      [
        "OK, I think we're recording. Ulf, thanks for doing this. So, tell us what you do as Head of Procurement.",
        'I say no',
        'cheaper.',
        'invitation',
      ],
      ["What's the strangest thing that anybody has asked you to buy?", 'A horse.', '"warranty"?'],
      ["And if you weren't in procurement?", "I'd sell", 'horses.'],
    ],
    leftOver: ['stopped transcription'],
  },
  {
    title: 'interviewer italic/bold underscores with answers first letter',
    name: 'Sunniva Dahl',
    jobTitle: 'Professor of Ice',
    organisation: 'University of Tromvik',
    text: `__Sunniva Dahl is Professor of Ice at the University of Tromvik. We talked to her on a glacier, which is smaller than it was.__

_How long have you been coming up here?_

Since I was six. My father carried me; now I carry my father's rucksack.

_Does it make you sad?_

On the way up, yes. On the way down I am usually too busy with my feet.

_People say that they can't do anything. What do you tell them?_

I tell them about my aunt.

She knitted for the fishermen's mission for fifty years and never saw the sea. You do your row, and somebody else does theirs. Is that enough? I don't know.

_What's in the rucksack?_

A thermos and a saw.`,
    exchanges: [
      ['How long have you been coming up here?', 'Since', 'rucksack.'],
      ['Does it make you sad?', 'On the way up', 'my feet.'],
      ["People say that they can't do anything. What do you tell them?", 'I tell them', "don't know."],
      ["What's in the rucksack?", 'A thermos', 'a saw.'],
    ],
    leftOver: [],
  },
  {
    title: 'answers shorter, questions in capitals mixed with subtitle',
    name: 'Kofi Lamptey',
    headline: null,
    text: `NAME: Kofi Lamptey
JOB TITLE: Head of Fire Safety
TIME HERE: Six years

WHAT DOES A FIRE SAFETY TEAM DO WHEN NOTHING IS ON FIRE?
We read plans. A door that opens the wrong way is a fire that has not happened yet.

YOUR BEST DAY AT WORK?
When the new laboratory emptied in two minutes and ten seconds. I cried a bit.

AND YOUR WORST?
A toaster in 2021. Who puts a toaster in a library? I know who, and so does she.

WHAT SHOULD EVERYONE DO TODAY?
Find your second nearest exit.`,
    jobTitle: 'Head of Fire Safety',
    exchanges: [
      ['WHAT DOES A FIRE SAFETY TEAM DO WHEN NOTHING IS ON FIRE?', 'We read', 'happened yet.'],
      ['YOUR BEST DAY AT WORK?', 'When the', 'a bit.'],
      ['AND YOUR WORST?', 'A toaster', 'does she.'],
      ['WHAT SHOULD EVERYONE DO TODAY?', 'Find your', 'nearest exit.'],
    ],
    leftOver: [],
  },
  {
    title: 'privacy policy',
    exchanges: [],
    text: `Privacy policy

What data do we collect?
We collect your name, your address and how you came to our website.

How do we use your data?
We use it to send you what you ordered. We do not sell it to anybody.

How long do we keep your data?
We keep it for six years and then we delete it.

What are your rights?
You may ask us for a copy of your data. You may ask us to delete it. Our officer will answer within a month.

How do you contact us?
Write to our data protection officer at dpo@brightwater.example.`,
  },
  {
    title: 'quiz',
    exchanges: [],
    text: `The end of term quiz

1. Which river runs through Harl?
The Tarn.

2. Who painted the Blue Door?
Ida Marsh, in 1911.

3. What did I say was my favourite soup in the last issue?
Leek.

4. How many bridges are there in Dunmore?
Nine, or ten if you count mine.

5. What is the capital of Mongolia?
Ulaanbaatar.`,
  },
  {
    title: 'table of contents',
    exchanges: [],
    text: `Contents

Foreword ........ 3
1. Who are we? ........ 5
2. What do we do? ........ 9
3. How did we get here? ........ 17
4. Where are you going? ........ 31
5. Questions that I could not answer ........ 44
Acknowledgements ........ 60
Index ........ 62`,
  },
  {
    title: 'interview tips article',
    exchanges: [],
    text: `Ten questions you will be asked in a job interview, and how to answer them

By Colette Amis, careers adviser

Every interview is different, but the questions hardly change. I have sat on both sides of the table.

1. Tell us about yourself.
Keep it short. Two minutes is plenty, and nobody wants to hear about your school.

2. Why do you want this job?
Say something true. The panel has heard "I love a challenge" six times this morning.

3. What is your greatest weakness?
Name a real one, and say what you do about it. Never say that you work too hard.

4. Where do you see yourself in five years?
Nobody knows. Talk about what you would like to learn.

5. Do you have any questions for us?
Always have one. Ask what a good first month looks like.`,
  },
]
