/** A sixteenth look: numbers that begin a headline, sheets, buttons that turn the page, and pages that say "I" or "we" and are no interview. */
import type { Case } from './case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const sixteenthLook: Case[] = [
  {
    shape: 'bare questions',
    title: 'every word with a capital, a figure at the head of the headline',
    headline: '60 Seconds With Fabian Orr',
    standfirst: 'Fabian is our new',
    name: 'Fabian Orr',
    jobTitle: 'Deputy Director of IT',
    text: `60 Seconds With Fabian Orr

Fabian is our new Deputy Director of IT.

Where Were You Before Joining Us?

At the Treasury, in a basement.

What Are You Looking Forward To Most?

Meeting people whose names I've only seen in error logs.

If You Could Have One Superpower, What Would It Be?

Reading minds. Or, failing that, reading tickets.

Describe Yourself In Three Words

Tall, tired, optimistic.`,
    exchanges: [
      ['Where Were You Before Joining Us?', 'At the Treasury', 'a basement.'],
      ['What Are You Looking Forward To Most?', 'Meeting people', 'error logs.'],
      ['If You Could Have One Superpower, What Would It Be?', 'Reading minds.', 'reading tickets.'],
      ['Describe Yourself In Three Words', 'Tall', 'optimistic.', 'invitation'],
    ],
  },
  {
    shape: 'profile sheets',
    title: 'a sheet in which nobody says "I", under a headline in capitals',
    headline: '60 SECONDS WITH JOCASTA MBEKI',
    name: 'Jocasta Mbeki',
    jobTitle: 'Head of Alumni Relations',
    text: `60 SECONDS WITH JOCASTA MBEKI

Job: Head of Alumni Relations
Lives: Leith, with two greyhounds
First job: Selling ice cream in the rain
Favourite place on campus: The bench outside Chemistry
Best advice ever received: Answer the letter today
Superpower: Remembering names
Biggest fear: Forgetting names`,
    exchanges: [
      ['Lives', 'Leith', 'two greyhounds', 'topic'],
      ['First job', 'Selling', 'the rain', 'topic'],
      ['Favourite place on campus', 'The bench', 'Chemistry', 'topic'],
      ['Best advice ever received', 'Answer', 'today', 'topic'],
      ['Superpower', 'Remembering', 'names', 'topic'],
      ['Biggest fear', 'Forgetting', 'names', 'topic'],
    ],
    leftOver: ['Job: Head of Alumni Relations'],
  },
  {
    shape: 'web pages',
    title: 'no blank lines, tags above and below, and the next page asks',
    headline: 'A day in the life of our Chief Technician',
    standfirst: 'Bogdan Reyes-Lindholm has run',
    name: 'Bogdan Reyes-Lindholm',
    jobTitle: 'Chief Technician',
    topics: ['Profiles', 'Engineering', 'engineering', 'technicians', 'people'],
    text: `Skip to content
Thornley University
Study
Research
About
Staff news
Home / Staff news / Profiles
A day in the life of our Chief Technician
3 March 2026
Category: Profiles, Engineering
Bogdan Reyes-Lindholm has run the engineering workshops for two decades. He showed us round.
How did you become a technician?
I failed my A-levels. It was the best thing that ever happened to me, though it took my mother about nine years to agree.
What's your favourite machine?
The Colchester lathe in bay two. It's older than me and better maintained.
What's the strangest thing you've been asked to make?
A trombone for a robot. It works. The robot doesn't.
Any advice for students?
Tie your hair back. I mean it.
Tags: engineering, technicians, people
Share on X
Share on LinkedIn
Previous: New bus timetable
Next: Could you be a fire warden?
Contact us | Accessibility | Cookies`,
    exchanges: [
      ['How did you become a technician?', 'I failed', 'to agree.'],
      ["What's your favourite machine?", 'The Colchester', 'better maintained.'],
      ["What's the strangest thing you've been asked to make?", 'A trombone', "robot doesn't."],
      ['Any advice for students?', 'Tie your hair', 'I mean it.'],
    ],
    leftOver: ['Skip to content', 'Share on X', 'Previous: New bus timetable', 'Next: Could you be a fire warden?'],
  },
  {
    shape: 'bare questions',
    title: 'staff ask a leader, and say "we"',
    headline: 'Ask the Vice-Chancellor: your questions answered',
    standfirst: 'Last month we invited',
    name: 'Professor Niall Tremayne',
    jobTitle: 'Vice-Chancellor',
    text: `Ask the Vice-Chancellor: your questions answered

Last month we invited staff to put questions to the Vice-Chancellor, Professor Niall Tremayne. Here are his answers to the most popular ones.

When will the pay talks finish?

I hope before the summer. I'm not in the room, but I speak to those who are every week.

Will there be redundancies?

I don't expect any this year. I can't promise further than that, and I would rather not pretend.

Can we keep hybrid working?

Yes. I work from home on Fridays myself, and my dog would resign if that changed.

Why is the car park so expensive?

Because we lose money on it. I know that isn't the answer you wanted.`,
    exchanges: [
      ['When will the pay talks finish?', 'I hope', 'every week.'],
      ['Will there be redundancies?', "I don't expect", 'not pretend.'],
      ['Can we keep hybrid working?', 'Yes.', 'that changed.'],
      ['Why is the car park so expensive?', 'Because', 'you wanted.'],
    ],
  },
  {
    shape: 'initials',
    title: 'bold initials, an italic standfirst, an answer that asks',
    headline: 'In conversation with Dame Philippa Rusk',
    standfirst: 'Dame Philippa Rusk, outgoing',
    name: 'Dame Philippa Rusk',
    jobTitle: 'Chair',
    organisation: 'Council',
    text: `# In conversation with Dame Philippa Rusk

*Dame Philippa Rusk, outgoing Chair of Council, in conversation with Hugo Brandt.*

**HB:** Nine years in the chair. What has changed?

**PR:** The biscuits. And the length of the papers: when I started they'd fit in a handbag.

**HB:** You've seen three vice-chancellors. Is there a secret to working with them?

**PR:** Never surprise them, and never be surprised by them.

I'd add that lunch helps.

**HB:** Tell me about the vote of 2021.

**PR:** Must I?

**HB:** Please.

**PR:** It was the worst week. We closed a department by one vote, and the vote was mine.

**HB:** Thank you, Dame Philippa.`,
    exchanges: [
      ['Nine years in the chair. What has changed?', 'The biscuits.', 'a handbag.'],
      ["You've seen three vice-chancellors. Is there a secret to working with them?", 'Never surprise', 'lunch helps.'],
      ['Tell me about the vote of 2021.', 'Must I?', 'Must I?', 'invitation'],
      ['Please.', 'It was the worst', 'was mine.', 'invitation'],
    ],
    leftOver: ['Thank you, Dame Philippa.'],
  },
  {
    shape: 'bold paragraphs',
    title: 'answers with words in bold, under a heading that a photographer could stand under',
    headline: 'Portrait: Elias Fontaine-Grey',
    name: 'Elias Fontaine-Grey',
    text: `# Portrait: Elias Fontaine-Grey

**What drew you to planning?**

I grew up next to a road. **Nobody had asked us about it.** One day there was a field and the next a roundabout, and I wanted to know who had decided.

**You chair the heritage panel too. How do you fit it in?**

Badly. But I've learnt to read on trains.

**Important:** I never work on Sundays. My wife saw to that.

**What's the one building you'd knock down?**

I can't say. It's listed.

**And the one you'd put up again?**

The old bus station. It had a clock.`,
    exchanges: [
      ['What drew you to planning?', 'I grew up', 'had decided.'],
      ['You chair the heritage panel too. How do you fit it in?', 'Badly.', 'saw to that.'],
      ["What's the one building you'd knock down?", "I can't say.", 'listed.'],
      ["And the one you'd put up again?", 'The old', 'a clock.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Swedish',
    headline: 'Fem frågor till Ingrid Åkerblom',
    standfirst: 'Ingrid Åkerblom är ny',
    name: 'Ingrid Åkerblom',
    text: `Fem frågor till Ingrid Åkerblom

Ingrid Åkerblom är ny bibliotekschef sedan augusti.

Vad lockade dig hit?

Ljuset. Och att ingen hade rört kortkatalogen på trettio år.

Vad vill du förändra?

Öppettiderna. Jag vill att man ska kunna läsa klockan två på natten.

Vilken bok ger du bort?

Alltid samma: min mormors kokbok, i kopia.

Vad gör du när du är ledig?

Jag paddlar kajak, långsamt.`,
    exchanges: [
      ['Vad lockade dig hit?', 'Ljuset.', 'trettio år.'],
      ['Vad vill du förändra?', 'Öppettiderna.', 'på natten.'],
      ['Vilken bok ger du bort?', 'Alltid samma', 'i kopia.'],
      ['Vad gör du när du är ledig?', 'Jag paddlar', 'långsamt.'],
    ],
  },
  {
    ...none,
    title: 'an essay under headings, told by its writer',
    text: `My year in Kyoto

By Flora Quince

Flora Quince is a third-year student of Law.

Getting there

I flew through Helsinki and lost a suitcase. It came back three weeks later with a note in it.

What I packed

Too much. I gave half of it to the landlady.

What I learned

That silence is an answer. I'm still learning it.`,
  },
  {
    ...none,
    title: 'comments on a module, quoted from several',
    text: `Module evaluation: summary of comments

What did you enjoy most?

"I loved the field trip." "The lecturer was great." Several students praised the labs.

What could be improved?

The room was cold. Eleven students asked for recordings.

Would you recommend this module?

Yes: 87%. No: 13%.`,
  },
  {
    ...none,
    title: 'a guide that asks the reader',
    text: `Applying for promotion

Are you ready?

Look at the criteria and discuss them with your head of department.

What evidence do you need?

You need a CV, two referees and a statement of up to 1,000 words. We recommend that you start in September.

When is your deadline?

Your form must reach us by 30 November.

What happens to your application?

We send it to the panel, and we will tell you the outcome in March.`,
  },
  {
    ...none,
    title: 'colleagues who type to each other',
    text: `[10:02] Jo: morning all, is the printer on level 3 working?
[10:03] Kit: nope
[10:03] Jo: has anyone told IT?
[10:05] Bea: I logged it yesterday, they said Thursday
[10:06] Jo: ok thanks. anyone want coffee?
[10:07] Kit: yes pls
[10:09] Bea: flat white, thank you!`,
  },
  {
    ...none,
    title: 'questions and answers by nobody, about a decision',
    text: `New parking arrangements: questions and answers

Why are you changing the parking charges?

The current charges have not changed since 2016 and no longer cover the cost of maintaining the car parks.

Who will be affected?

Anyone who parks on the main campus between 8am and 6pm.

Did you consult staff?

Yes. We held four open meetings and received 312 comments.

Will there be concessions?

Yes, for blue badge holders and for staff in grades 1 to 3.`,
  },
  {
    ...none,
    title: 'a letter that asks and answers nothing',
    text: `Dear Provost,

I write on behalf of the tenants of Marlock Row. We have three questions.

When will the boiler be repaired? It has now been eleven weeks.

Who decided to remove the bins? Nobody asked us.

Why has our rent risen? We were told that it wouldn't.

We look forward to your reply.

Yours sincerely
Jennet Osgood`,
  },
  {
    ...none,
    title: 'an evening with an author, announced',
    text: `Meet the author: an evening with Saskia Vole

Join us on Thursday 12 March at 6pm in the Great Hall.

Why do we tell stories? What do they do to us? Saskia Vole, author of The Salt Room, talks to Professor Alan Pryce about forty years of writing.

Tickets £8 (£5 for students). Doors open at 5.30pm.

How do I book?

Online, or at the porters' lodge.`,
  },
  {
    ...none,
    title: 'common questions, with a person in one answer',
    text: `Chaplaincy: common questions

Do I have to be religious?

Not at all. People of all faiths and none come to see us.

Is it confidential?

Yes. What you tell the chaplain stays with the chaplain.

When can I come?

The door is open from ten until four, and you can ring at any time.

Who is the chaplain?

Revd Alys Penhale has been chaplain since 2018. She can be reached on 01632 960 007.`,
  },
  {
    ...none,
    title: 'a newsletter that points to an interview',
    text: `Staff newsletter, 6 March

In this issue

Meet the new Registrar
Horatio Quaye became Registrar at the beginning of term. Read the interview on page 3.

Did you know?
The Library has 2.3 million books. How many have you read?

Have your say
What do you think of the new canteen? E-mail us by Friday.

Congratulations
To Hana Brzezicki, who has run the marathon in under four hours.`,
  },
  {
    ...none,
    title: 'questions for an interview to come',
    text: `Questions for Thursday's interview with the Provost

1. What brought you to Marlock?
2. What has surprised you?
3. What are your plans for the first year?
4. How do you relax?
5. What would you like to be remembered for?

Remember to take a photographer, and ask about the bell.`,
  },
  {
    ...none,
    title: 'a review that asks',
    text: `Review: The Salt Room by Saskia Vole

What is a room made of salt? In Vole's fourth novel it is a memory, a mine and a marriage.

Ida comes home to bury her father. Who was he? She asks the neighbours, the priest, the dog. "He was a man who closed doors," says one.

Does it work? Mostly. I was moved by the last chapter and bored by the third.

Who should read it? Anyone who has cleared a house.`,
  },
]
