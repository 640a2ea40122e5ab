/** Texts written after the rules stood, to find where they fail: transcripts, forms, replies to mails. */
import type { Case } from './case.ts'

export const secondLook: Case[] = [
  {
    title: 'podcast transcript three speakers',
    text: `Episode 14: The people who keep the lights on

[Music]

HOST: Welcome back to Corridors. I'm here with two guests today. Beatrix Halloran, who is Head of Electrical Services, and her deputy, Omar Quist. Beatrix, let's start with you. What happens when the power fails?

BEATRIX: First, nothing. Then everything. I get about four hundred calls.

OMAR: And I get the ones she doesn't answer.

HOST: How do you stay calm?

BEATRIX: I don't. I count to ten. Did you think there was a trick to it?

HOST: I did, rather. Omar, what about you?

OMAR: I go and stand next to the generator. It's loud and it's reassuring.

HOST: Brilliant. Thank you both so much for coming in.

BEATRIX: Thanks for having us.

[Music]`,
    name: 'Beatrix Halloran',
    exchanges: [
      [
        "Welcome back to Corridors. I'm here with two guests today. Beatrix Halloran, who is Head of Electrical Services, and her deputy, Omar Quist. Beatrix, let's start with you. What happens when the power fails?",
        'First, nothing',
        "doesn't answer.",
      ],
      ['How do you stay calm?', "I don't.", 'trick to it?'],
      ['I did, rather. Omar, what about you?', 'I go and', 'reassuring.'],
    ],
    leftOver: ['[Music]'],
  },
  {
    title: 'dialogue dashes',
    text: `– When did you start to sing?

– When I was four. My mother says I have not stopped.

– What is the hardest song you know?

– Happy Birthday, because I always start too high.

– And what do you sing in the bath?

– I do not have a bath. I hum in the shower.`,
    exchanges: [
      ['When did you start to sing?', 'When I was', 'not stopped.'],
      ['What is the hardest song you know?', 'Happy Birthday', 'too high.'],
      ['And what do you sing in the bath?', 'I do not have', 'in the shower.'],
    ],
  },
  {
    title: 'word form with fields',
    text: `SIXTY SECONDS – INTERVIEW FORM

Name: Henrietta Vosper
Job title: Deputy Director, Collections Care
Department: Museums and Galleries
Date completed: 14/02/2025

1. Tell us about your role
I look after the things that nobody is allowed to touch, which mostly means telling people not to touch them.

2. How long have you been here
Fourteen years. I came for six weeks.

3. Favourite object
A spoon. I cannot explain it.

4. What would you save from a fire
The spoon. And then my colleagues.`,
    name: 'Henrietta Vosper',
    jobTitle: 'Deputy Director, Collections Care',
    organisation: 'Museums and Galleries',
    exchanges: [
      ['Tell us about your role', 'I look after', 'to touch them.', 'invitation'],
      ['How long have you been here', 'Fourteen years.', 'six weeks.'],
      ['Favourite object', 'A spoon.', 'explain it.', 'topic'],
      ['What would you save from a fire', 'The spoon.', 'my colleagues.'],
    ],
    leftOver: ['14/02/2025'],
  },
  {
    title: 'table with tabs',
    text: `Question\tAnswer
What is your name and job?\tPhilippa Stroud, I run the mail room.
How many letters do you sort?\tAbout nine thousand a day. I used to count.
What is the oddest parcel you have seen?\tA canoe. It had one stamp on it.
What do you like best?\tThe smell of string.`,
    exchanges: [
      ['What is your name and job?', 'Philippa Stroud', 'mail room.'],
      ['How many letters do you sort?', 'About nine', 'to count.'],
      ['What is the oddest parcel you have seen?', 'A canoe.', 'stamp on it.'],
      ['What do you like best?', 'The smell', 'of string.'],
    ],
  },
  {
    title: 'newspaper with questions in guillemets and bio at the end',
    text: `The Saturday interview
Rosalind Achebe: ‘I have never trusted a quiet engine’

The chief engineer of the Northern Ferries on noise, fathers and why she learned to swim at forty

Sat 8 Jun 2024 07.00 BST

Let us begin with your father. He was an engineer too?

He was, and he was a bad one. He would tell you so. Everything I know about engines I learned from things he had broken.

You have said that you never trusted a quiet engine. Why?

Because quiet means that it is either perfect or about to stop, and I have met very few perfect ones.

You could not swim until you were forty. That seems unwise.

It was. But I never fell in. I learned because my daughter did, and I was ashamed to sit on the side.

Is the sea a good place to work?

It is a good place to think. It is a terrible place to work. What am I saying? I would not do anything else.

Rosalind Achebe is chief engineer at Northern Ferries. She lives in Dunmore.`,
    headline: 'Rosalind Achebe: ‘I have never trusted a quiet engine’',
    name: 'Rosalind Achebe',
    exchanges: [
      ['Let us begin with your father. He was an engineer too?', 'He was, and', 'had broken.'],
      ['You have said that you never trusted a quiet engine. Why?', 'Because quiet', 'perfect ones.'],
      ['You could not swim until you were forty. That seems unwise.', 'It was.', 'on the side.', 'invitation'],
      ['Is the sea a good place to work?', 'It is a good', 'anything else.'],
    ],
    leftOver: ['Sat 8 Jun', 'lives in Dunmore'],
  },
  {
    title: 'mail reply with the questions quoted, wrapped',
    text: `Hello Yusuf,

Here you go. Please shorten as you like.

> Could you tell our readers who you are and what you do in the
> department?

I'm Agnes Morley and I manage the seed bank. There are forty thousand
packets in it and I have opened most of them.

> What is the rarest thing you look after?

A vetch that was last seen on a railway bank in 1931. We have nine
seeds. I say good morning to them.

> Is there anything you would like help with?

Yes: somebody to count. It is dull work, and I would be grateful for
anybody who likes dull work.

All best
Agnes`,
    exchanges: [
      [
        'Could you tell our readers who you are and what you do in the department?',
        "I'm Agnes Morley",
        'most of them.',
      ],
      ['What is the rarest thing you look after?', 'A vetch', 'morning to them.'],
      ['Is there anything you would like help with?', 'Yes: somebody', 'likes dull work.'],
    ],
    leftOver: ['Hello Yusuf', 'Please shorten', 'All best'],
  },
  {
    title: 'section headings between questions',
    text: `Meet the Dean: Florian Adeyemi

Florian Adeyemi, Dean of Engineering at Solwick University, on bridges and bread.

Career

What was your first job?

I delivered bread by bicycle. I still think of every journey as a delivery.

Who taught you most?

A foreman called Mrs Lacey. She never raised her voice and nobody ever argued.

Outside work

What do you do on Sundays?

I bake. My family eats it. That is the arrangement.

Which book would you give to a student?

Any book that I had enjoyed at their age, which means comics.`,
    headline: 'Meet the Dean: Florian Adeyemi',
    name: 'Florian Adeyemi',
    jobTitle: 'Dean of Engineering',
    organisation: 'Solwick University',
    exchanges: [
      ['What was your first job?', 'I delivered', 'a delivery.'],
      ['Who taught you most?', 'A foreman', 'ever argued.'],
      ['What do you do on Sundays?', 'I bake.', 'the arrangement.'],
      ['Which book would you give to a student?', 'Any book', 'means comics.'],
    ],
    leftOver: ['Career', 'Outside work'],
  },
  {
    title: 'follow-ups that are one word',
    text: `What is the one thing you would change about the hospital?

The doors.

Why?

They open the wrong way. I have been pushing at them since 2004 and I have the shoulder to prove it.

And if you could not change the doors?

Then I would change the people who hung them.

How?

With kindness, and a plan of the building.`,
    exchanges: [
      ['What is the one thing you would change about the hospital?', 'The doors.', 'The doors.'],
      ['Why?', 'They open', 'to prove it.'],
      ['And if you could not change the doors?', 'Then I would', 'hung them.'],
      ['How?', 'With kindness', 'the building.'],
    ],
  },
  {
    title: 'university page with dates, department, and contact',
    text: `University of Ashmere
Staff Gateway
Services A-Z | Jobs | Contacts

Spotlight on… Kwame Lindell
Posted in: People, Library
3 November 2022

Kwame is Associate Director (Digital Preservation) at the University Library and has worked at Ashmere since 2015.

What does digital preservation involve?
Mostly, remembering. I keep copies of things, and then I keep copies of the copies, and I check every one of them every night.
What has been your biggest challenge so far?
A box of four hundred floppy disks from the Department of Geology. Half of them had been used as coasters.
We had to build a reader out of parts. It took me a winter.
What do you enjoy most about working at Ashmere?
- The people
- The ducks
- The cheap tea
What three words would your colleagues use to describe you?
Tall, cautious, backed-up.

Contact Kwame at k.lindell@ashmere.example or find out more on the Digital Preservation pages.

Last updated: 4 November 2022
Print this page`,
    headline: 'Spotlight on… Kwame Lindell',
    name: 'Kwame Lindell',
    jobTitle: 'Associate Director',
    organisation: 'University Library',
    topics: ['People', 'Library'],
    exchanges: [
      ['What does digital preservation involve?', 'Mostly, remembering.', 'every night.'],
      ['What has been your biggest challenge so far?', 'A box of', 'a winter.'],
      ['What do you enjoy most about working at Ashmere?', 'The people', 'The cheap tea'],
      ['What three words would your colleagues use to describe you?', 'Tall', 'backed-up.'],
    ],
    links: ['Contact Kwame at'],
    leftOver: ['University of Ashmere', 'Staff Gateway', 'Services A-Z', 'Print this page', '3 November'],
  },
  {
    title: 'letters of the speakers without colon but with dots; questions italic',
    text: `*What does the word "leader" mean to you?*

Somebody who leaves the room first so that the others may talk. I learned it from my aunt.

*You lead two hundred people. Do you know all their names?*

Yes. And I know the names of most of their dogs.

*What is the worst advice you were ever given?*

"Never apologise." I have been apologising for it ever since.`,
    exchanges: [
      ['What does the word "leader" mean to you?', 'Somebody who', 'my aunt.'],
      ['You lead two hundred people. Do you know all their names?', 'Yes.', 'their dogs.'],
      ['What is the worst advice you were ever given?', '"Never apologise."', 'ever since.'],
    ],
  },
  {
    title: 'question lines are statements',
    text: `In this month's Sixty Seconds we hear from Cornelius Batt, Director of Procurement.

Your career so far

I sold pencils, then paper, then desks. After that I thought I should try buying.

Your biggest success

We now buy our gas together with eleven other colleges. It saves a fortune, and I know eleven more people.

Something people may not know about you

I have a twin who works in sales. We do not discuss work.

What gets you up in the morning

The cat. She has no respect for office hours, and nor, I find, have I.`,
    name: 'Cornelius Batt',
    jobTitle: 'Director of Procurement',
    exchanges: [
      ['Your career so far', 'I sold pencils', 'try buying.', 'topic'],
      ['Your biggest success', 'We now buy', 'more people.', 'topic'],
      ['Something people may not know about you', 'I have a twin', 'discuss work.', 'topic'],
      ['What gets you up in the morning', 'The cat.', 'have I.'],
    ],
  },
  {
    title: 'Speaker 1 / Speaker 2 automatic transcript lower case',
    text: `[00:00:02] Speaker 1: so thanks for doing this um can you say who you are
[00:00:07] Speaker 2: sure i'm the night manager at the depot i've been here since ninety eight
[00:00:15] Speaker 1: and what's the night like
[00:00:18] Speaker 2: long it's long and it's cold but i like it you can hear the foxes
[00:00:27] Speaker 1: do you ever miss the day?
[00:00:30] Speaker 2: i miss lunch
[00:00:33] Speaker 1: what would you tell a new starter?
[00:00:36] Speaker 2: bring a hat and bring two flasks`,
    exchanges: [
      ['so thanks for doing this um can you say who you are', 'sure i', 'ninety eight', 'invitation'],
      ["and what's the night like", 'long it', 'the foxes'],
      ['do you ever miss the day?', 'i miss lunch', 'i miss lunch'],
      ['what would you tell a new starter?', 'bring a hat', 'two flasks'],
    ],
  },
  {
    title: 'glued caption and glued share buttons',
    text: `Home Research News Events
Share this page
FacebookTwitterLinkedIn
Imogen BarracloughImogen Barraclough, our new Head of Digital Skills, tells us about chalk, children and the end of the password.

How did you end up teaching computers to people?

I taught people first. The computers came later, and they are easier.

What's the question you hear most?

"Have you tried turning it off?" I hear it from my own mother.

What would you do with an extra hour?

I would spend it outside, I hope, and I would waste it.`,
    standfirst: 'Imogen Barraclough, our new',
    name: 'Imogen Barraclough',
    jobTitle: 'Head of Digital Skills',
    exchanges: [
      ['How did you end up teaching computers to people?', 'I taught', 'are easier.'],
      ["What's the question you hear most?", '"Have you', 'own mother.'],
      ['What would you do with an extra hour?', 'I would spend', 'waste it.'],
    ],
    leftOver: ['Home Research', 'FacebookTwitter'],
  },
  {
    title: 'not: press release',
    text: `Marlow Water appoints new chief executive

Marlow Water has appointed Dr Estelle Rowntree as its new chief executive. She joins from Thames Valley Power, where she was operations director.

"I am delighted to be joining Marlow at such an important time," said Dr Rowntree. "I look forward to meeting customers."

Chair Sir Hugh Pell said: "Estelle brings exactly the experience that we need."

What will change? Customers will see no difference to their bills this year.

Notes to editors

Marlow Water serves 400,000 homes.

For more information contact press@marlow.example`,
    headline: null,
    standfirst: null,
    exchanges: [],
  },
  {
    title: 'not: survey',
    text: `Staff survey 2025

1. How satisfied are you with your job?
a) Very satisfied
b) Satisfied
c) Not satisfied

2. Would you recommend us as an employer?
a) Yes
b) No

3. How often do you meet your manager?
a) Weekly
b) Monthly
c) Never`,
    headline: null,
    standfirst: null,
    exchanges: [],
  },
  {
    title: 'not: blog with questions as headings',
    text: `How to choose a bicycle

What kind of riding will you do?

If you ride to work, choose something light with room for mudguards. If you ride on tracks, look for wide tyres.

How much should you spend?

You can get a good second-hand bicycle for two hundred pounds. Our guide lists the best shops.

Do you need a helmet?

Yes. Replace it after any knock.`,
    headline: null,
    standfirst: null,
    exchanges: [],
  },
  {
    title: 'not: short story with dialogue',
    text: `The rain had not stopped when she came in.

"Where have you been?" he asked.

"Out," she said. "Does it matter?"

I watched them from the stairs. I was seven, and I thought that this was how all people talked.

"Would you like some soup?"

"What kind?"

He did not know what kind. He had only just thought of it.`,
    headline: null,
    standfirst: null,
    exchanges: [],
  },
  {
    title: 'not: parliamentary-like minutes with names',
    text: `Finance Committee, 12 March

Chair: The accounts were received.
Treasurer: Reported a surplus of four thousand pounds.
Secretary: Asked whether the surplus could be spent on the roof.
Chair: Noted the question.
Treasurer: Said that the roof had been insured.
Secretary: Will write to the insurer.
Chair: Closed the meeting at nine.`,
    headline: null,
    standfirst: null,
    exchanges: [],
  },
  {
    title: 'not: letter',
    text: `Dear colleagues,

I am writing to let you know that I shall be leaving at the end of June. I have been here for nineteen years, and I have enjoyed almost all of them.

Have you ever counted the stairs in the main building? I have. There are four hundred and six.

What will I do next? I do not know yet. I should like to sleep.

Will you come to my party? It is on the 28th, in the garden.

With best wishes,
Conrad`,
    headline: null,
    standfirst: null,
    exchanges: [],
  },
  {
    title: 'Q and A long with statements as answers starting with question words',
    text: `Q. What was it like to arrive?
A. What was it like? It was like opening a cupboard and finding a room. I had no idea.
Q. Who did you meet first?
A. Who indeed. I met the cat, then the porter, then the cat again.
Q. Anything to add?
A. No.`,
    exchanges: [
      ['What was it like to arrive?', 'What was it like?', 'no idea.'],
      ['Who did you meet first?', 'Who indeed.', 'cat again.'],
      ['Anything to add?', 'No.', 'No.'],
    ],
  },
  {
    title: 'question with stage directions and long preamble paragraph',
    text: `Vaughan Tipping has been Curator of Insects at the Linden Museum for thirty years. He retires in May. We asked him to look back.

What is it about beetles?

There are so many. I thought when I was a boy that I would meet all of them, and I have met perhaps a tenth.

You once said in a lecture that nobody should be allowed to name a species after a friend. You then named one after your wife. It has been in every newspaper since. How do you defend it?

(laughs) She is not my friend. She is my wife.

Looking back on thirty years, what are you proudest of?

The drawers close. When I came, the drawers did not close.

What next?

Sleep, and then moths.`,
    standfirst: 'Vaughan Tipping has been',
    name: 'Vaughan Tipping',
    jobTitle: 'Curator of Insects',
    organisation: 'Linden Museum',
    exchanges: [
      ['What is it about beetles?', 'There are so', 'a tenth.'],
      [
        'You once said in a lecture that nobody should be allowed to name a species after a friend. You then named one after your wife. It has been in every newspaper since. How do you defend it?',
        '(laughs) She',
        'my wife.',
      ],
      ['Looking back on thirty years, what are you proudest of?', 'The drawers', 'not close.'],
      ['What next?', 'Sleep', 'then moths.'],
    ],
  },
]
