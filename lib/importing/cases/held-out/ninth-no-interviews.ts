/** A ninth look, written without knowing the rules: texts that are no interview. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const ninthNoInterviews: Case[] = [
  {
    ...none,
    title: 'a press release with quotations',
    text: `FOR IMMEDIATE RELEASE

Thornley University opens £40 million heat network

Thornley University has today switched on a heat network that will cut its emissions by a third. The network takes waste heat from the river and brings it to twenty-two buildings.

Rosalind Oyelaran, Director of Estates, said: "Who would have thought that a cold river could warm a library? We are delighted with the result, and grateful to our neighbours for putting up with the holes."

Councillor Basil Threlfall said: "It is a great day for the city. What other place of our size has done this?"

Work began in 2024 and took eighteen months.

ENDS

Notes to editors
1. Thornley University has 14,000 students.
2. For photographs, contact the press office on 01632 960 222.`,
  },
  {
    ...none,
    title: 'the IT help page, questions answered by nobody in particular',
    text: `Multi-factor authentication: frequently asked questions

What is multi-factor authentication?

Multi-factor authentication adds a second step when you sign in. You will be asked to approve the sign-in on your phone.

Do I have to use my own phone?

No. You can borrow a hardware token from the IT Service Desk.

What happens if I lose my phone?

Contact the Service Desk at once. They will remove the phone from your account and help you to set up another.

How often will I be asked?

Once every thirty days on each device, and whenever you sign in from a new place.

Who do I contact for help?

Call extension 2222, or visit the desk on the ground floor of the Library between 8.30 and 17.00.

Last reviewed: 3 October 2025`,
  },
  {
    ...none,
    title: 'advice on interviewing for a job, with questions to expect',
    text: `Preparing for your interview: ten tips from Careers

1. Read the job description again. What are they really looking for?

2. Prepare examples. Use the STAR method: situation, task, action, result.

3. Expect the usual questions. For instance:
- Tell me about yourself.
- Why do you want to work here?
- What is your greatest weakness?
- Where do you see yourself in five years?

4. Practise aloud. Ask a friend to listen, or book a mock interview with us.

5. Plan your journey. Nobody was ever turned down for being ten minutes early.

6. Have questions of your own. Employers notice when you ask "What does success look like in the first six months?"

Book an appointment through CareerHub.`,
  },
  {
    ...none,
    title: 'an obituary',
    text: `Professor Wilhelmina Stackpole, 1931–2025

Wilhelmina Stackpole, who has died aged ninety-four, was for thirty years the conscience of the Department of Geology and for the last ten of them its head.

She was born in Penarth, the daughter of a pilot. Asked at her interview for Cambridge what she hoped to do with rocks, she replied: "Listen to them." She was admitted.

Her work on the Llandovery shales changed how the period is dated. Her students remember the field trips, the rain and the flask. "Is that a fossil, or do you merely wish it were?" she would ask, and few of them ever forgot it.

She retired in 1996 and learnt Welsh. She is survived by two nieces.

A service will be held in the Chapel on 9 January at noon.`,
  },
  {
    ...none,
    title: 'a staff survey, with its scale',
    text: `Staff survey 2026

Thank you for taking part. The survey takes about ten minutes and your answers are anonymous. Please answer each question on a scale from 1 (strongly disagree) to 5 (strongly agree).

Section A: Your work

1. Do you have the equipment that you need?  1  2  3  4  5
2. Does your manager listen to you?  1  2  3  4  5
3. Do you understand how your work contributes to our strategy?  1  2  3  4  5

Section B: Your wellbeing

4. In the last month, how often have you worked at weekends?
Never / Once / More than once
5. Would you recommend us as a place to work?
Yes / No / Don't know

Section C: About you

6. What is your age?
Under 25 / 25–44 / 45–64 / 65 and over

Press Submit when you have finished. The survey closes on 27 February.`,
  },
  {
    ...none,
    title: 'a thread of e-mails to arrange a meeting',
    text: `From: Gideon Marsh
To: Padma Lofthouse
Subject: RE: RE: Estates liaison

Hi Padma

Thursday at 3 works for me. Shall we say Room 2.14? And can you bring the drawings?

Gideon

From: Padma Lofthouse
To: Gideon Marsh
Subject: RE: Estates liaison

Hi Gideon

I can do Thursday or Friday afternoon. Which would you prefer? Do we need somebody from Finance?

Padma

From: Gideon Marsh
To: Padma Lofthouse
Subject: Estates liaison

Hi Padma

When are you free next week to talk about the loading bay? It shouldn't take more than half an hour.

Thanks
Gideon`,
  },
  {
    ...none,
    title: 'a job advertisement that asks the reader questions',
    text: `Research Administrator (Grade 5)
Faculty of Arts, full time, £29,605 to £33,966

Are you organised? Do you enjoy working with people? Could you be the person that we are looking for?

The Faculty of Arts seeks a Research Administrator to support its three research centres.

What you will do

You will be the first point of contact for enquiries, arrange events and keep the web pages up to date.

What we are looking for

- experience of office work
- good written English
- a calm manner

What we offer

Thirty days' leave, a generous pension and a season ticket loan.

How do I apply?

Apply online by noon on 16 March. Interviews will be held on 2 April. For an informal conversation contact Dr Rhodri Skene.`,
  },
  {
    ...none,
    title: 'a profile in continuous prose with quotations',
    text: `The woman who counts the swans

At five in the morning on the last Sunday of October, Henrietta Blaylock is already in her waders. She has counted the swans on the university lake every autumn since 1988, and has missed one year, "for my hip".

"People ask me why," she says, pouring tea from a flask. "Why not? Somebody has to know how many there are."

There are forty-four this year, two fewer than last. She puts it down to the dredging. The estates office, she says, has been very good about it, once she explained to them what a swan was.

Blaylock worked in the payroll office for thirty-one years. Does she miss it? "I miss the sums," she says. By seven the mist has lifted. She writes the figure in a red notebook, closes it, and goes to church.`,
  },
  {
    ...none,
    title: 'a quiz with its answers',
    text: `The Christmas quiz

Round one: the university

1. In which year was the Clock Tower built?
2. How many steps lead to the top of it?
3. Which Nobel laureate failed her first-year chemistry?
4. What is kept in the safe under the Porters' Lodge?

Round two: the town

5. Who opened the railway station?
6. What was sold in the building that is now the bank?

Answers

1. 1887
2. 214
3. Dame Edith Rook
4. A cheese
5. Nobody: it was never opened
6. Corsets`,
  },
  {
    ...none,
    title: 'a page of a policy with question headings',
    text: `Flexible working policy

Version 3.1, approved by the People Committee on 14 May 2025

1. Who does this policy apply to?
This policy applies to all employees, from their first day of employment.

2. What is flexible working?
Flexible working is any working pattern that is different from the standard one. Examples include compressed hours, part-time work and working from home.

3. How do I make a request?
Requests must be made in writing to the line manager with form FW1. The manager will reply within two months.

4. What if my request is refused?
An employee may appeal within ten working days of the decision.

5. Who is responsible for this policy?
The Director of People is responsible for this policy, which will be reviewed every three years.`,
  },
  {
    ...none,
    title: 'a speech of welcome with questions to the hall',
    text: `Welcome address to new students

Good morning, everybody. Did you all find the hall? Good. That's the hardest thing that we shall ask of you this week.

When I arrived here in 1994, with a rucksack and a kettle, I asked myself three questions. Will I be clever enough? Will anyone talk to me? Where's the launderette?

The answer to the first is yes. We don't make mistakes, or not many. The answer to the second is in the seat next to you. Turn and say hello. Go on.

And the launderette? It's behind the Union, and it still takes only twenty-pence pieces.

What will you remember in thirty years? Not the lectures, I am afraid, not even mine. You'll remember the people.

Welcome. Let's begin.`,
  },
  {
    ...none,
    title: 'a programme of a day of events',
    text: `Research Culture Day: programme
Wednesday 18 March, Great Hall

09.00 Registration and coffee
09.30 Welcome: Professor Beatrix Okonjo, Deputy Vice-Chancellor
09.45 Keynote: What is a research culture, and who owns it?
Dr Casimir Holloway, University of Tromsø
10.45 Break
11.15 Panel: Can we afford to be kind?
Chair: Hana Brzezicki. Panel: Dr Una Mwangi, Professor Stellan Birch, Ottoline Marchetti-Dunn
12.30 Lunch
13.30 Workshops
A: How do I say no to my supervisor?
B: Open data: where do I start?
C: Writing for people who aren't in your field
15.00 Fireside chat with the Provost
16.00 Close

Register at https://www.example.ac.uk/culture-day by 11 March.`,
  },
]
