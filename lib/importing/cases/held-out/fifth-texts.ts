/** Written last, in the plain shapes that institutions use most, and read once before anything was changed for them. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const fifthTexts: Case[] = [
  {
    shape: 'bare question lines',
    title: 'a library newsletter with six standard questions',
    name: 'Margit Sorensen',
    jobTitle: 'Director of Library Services',
    text: `Sixty seconds with… Margit Sorensen

Our new Director of Library Services, Margit Sorensen, tells us about shelving, silence and sourdough.

Tell us a bit about your background

I trained as a cataloguer in Aarhus and came here for a year. That was in 1999.

I have been a subject librarian, a systems librarian and, for one strange summer, a security guard.

What attracted you to this role?

The building, to be honest. And the people who keep it open until midnight.

What challenges do you see ahead?

Space. We add two kilometres of books a year. Where do you put two kilometres?

We are looking at a store outside the city, and at asking readers what they would really miss.

What's the one thing you couldn't live without?

My bicycle.

Best piece of advice you've ever been given?

Never lend a book that you want back.

How do you like to spend your weekends?

Baking. My sourdough is called Dewey.

Find out more about the library at https://library.example.org/about`,
    exchanges: [
      ['Tell us a bit about your background', 'I trained', 'security guard.', 'invitation'],
      ['What attracted you to this role?', 'The building', 'midnight.'],
      ['What challenges do you see ahead?', 'Space.', 'really miss.'],
      ["What's the one thing you couldn't live without?", 'My bicycle.', 'My bicycle.'],
      ["Best piece of advice you've ever been given?", 'Never', 'want back.'],
      ['How do you like to spend your weekends?', 'Baking.', 'Dewey.'],
    ],
    links: ['Find out more about the library'],
  },
  {
    shape: 'topical headings',
    title: 'a trade magazine with topical headings and its buttons',
    name: 'Rafael Montero',
    jobTitle: 'Chief Information Security Officer',
    text: `Magazine Button
Bank's security chief on trust and training

Bank's security chief on trust and training

FinanceSecurityTop Stories

Banks are attacked every minute. Rafael Montero, Chief Information Security Officer at Banco Delmar, discusses how his team keeps up and why people are not the weakest link.

My role at the bank

I am responsible for the security of eleven million accounts. My team of ninety works in three time zones so that somebody is always awake.

How threats have changed

Ten years ago we counted viruses. Today we count phone calls: somebody who sounds like your daughter asks for money. We train our branch staff to listen for it.

The importance of training

I believe that people want to do the right thing. We stopped punishing those who click, and reports went up fourfold.

Looking ahead

We are moving to passkeys next year. I look forward to never saying the word "password" again.

Click below to share this article
Facebook
LinkedIn
Magazine Cover
Browse our latest issue`,
    exchanges: [
      ['My role at the bank', 'I am', 'always awake.', 'topic'],
      ['How threats have changed', 'Ten years', 'for it.', 'topic'],
      ['The importance of training', 'I believe', 'fourfold.', 'topic'],
      ['Looking ahead', 'We are', 'again.', 'topic'],
    ],
    leftOver: ['Magazine Button', 'Click below', 'LinkedIn', 'Browse our latest issue'],
  },
  {
    shape: 'speakers by name',
    title: 'interviewer and full name, then surname',
    name: 'Dr Helena Marsh',
    text: `Interview with Dr Helena Marsh, Chief Medical Officer

Interviewer: Dr Marsh, thank you for joining us. What does a chief medical officer do?

Dr Helena Marsh: Mostly I ask questions that nobody has time for. Then I find the time.

Interviewer: You trained as a surgeon. Do you miss it?

Marsh: Every day. What surgeon doesn't? But I sleep now.

Interviewer: The hospital has been through a difficult winter.

Marsh: It has. We had forty beds closed and not one ward that gave up. I'm proud of that.

Interviewer: Thank you for your time.

Marsh: Thank you.`,
    exchanges: [
      ['Dr Marsh, thank you for joining us. What does a chief medical officer do?', 'Mostly', 'the time.'],
      ['You trained as a surgeon. Do you miss it?', 'Every day.', 'sleep now.'],
      ['The hospital has been through a difficult winter.', 'It has.', 'of that.', 'invitation'],
    ],
  },
  {
    shape: 'numbered questions',
    title: 'a Word questionnaire with instructions and fields',
    name: 'Owen Tregarth',
    jobTitle: 'Head of Sport',
    text: `Staff Profile Questionnaire
Please return to comms by 1 May

Name: Owen Tregarth
Job title: Head of Sport
Department: Student Life

1. How long have you worked here?
Since 2011, with a gap for two knees.

2. What's the best thing about your job?
Watching somebody who was always picked last run the club.

3. What would people be surprised to learn about you?
I have never finished a marathon. I've started six.

4. Sum yourself up in three words.
Loud. Early. Hungry.

Thank you for completing this form!`,
    exchanges: [
      ['How long have you worked here?', 'Since 2011', 'two knees.'],
      ["What's the best thing about your job?", 'Watching', 'the club.'],
      ['What would people be surprised to learn about you?', 'I have', 'started six.'],
      ['Sum yourself up in three words.', 'Loud.', 'Hungry.', 'invitation'],
    ],
    leftOver: ['Please return to comms', 'Thank you for completing'],
  },
  {
    shape: 'bold paragraphs',
    title: 'Markdown with inline bold questions at the head of each answer',
    name: 'Saoirse Devlin',
    text: `## Saoirse Devlin, Deputy Vice-Chancellor (Education)

*Saoirse Devlin joined in September. Here she answers six quick questions.*

**What's your earliest memory of learning?** My grandmother taught me to count with buttons. I still count in buttons when I'm tired.

**Who was your best teacher?** Mr Obi, who said "I don't know, let's find out" at least once a lesson.

I have tried to say it once a week since.

**What will you change first?** The timetable. Nobody learns anything at five on a Friday.

**What won't you change?** The bell.`,
    exchanges: [
      ["What's your earliest memory of learning?", 'My grandmother', 'tired.'],
      ['Who was your best teacher?', 'Mr Obi', 'a week since.'],
      ['What will you change first?', 'The timetable.', 'a Friday.'],
      ["What won't you change?", 'The bell.', 'The bell.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'French, bare, with an unmarked topic',
    name: 'Agathe Morel',
    text: `Trois questions à Agathe Morel, directrice de la recherche

Quel a été votre parcours ?

J’ai commencé comme ingénieure dans le nucléaire, puis j’ai suivi un amour et un laboratoire. Le laboratoire est resté.

Quels conseils donneriez-vous aux jeunes chercheuses ?

De dormir. Et de ne jamais accepter de prendre les notes.

Que faites-vous quand vous ne travaillez pas ?

Je nage. Où voulez-vous que j’aille, à Brest ?`,
    exchanges: [
      ['Quel a été votre parcours ?', 'J’ai commencé', 'est resté.'],
      ['Quels conseils donneriez-vous aux jeunes chercheuses ?', 'De dormir.', 'les notes.'],
      ['Que faites-vous quand vous ne travaillez pas ?', 'Je nage.', 'à Brest ?'],
    ],
  },
  {
    ...none,
    title: 'a report with findings in the first person plural',
    text: `Annual report of the estates committee

Progress this year

We completed eleven projects and began four. We spent £2.1 million, which is within the budget.

What went well

The new boilers were installed on time. Staff told us that the offices are warmer.

What did not go well

We lost the lease on Mill Lane. We are looking for space for forty people.

Next year

We will begin work on the library roof. We ask the council to note this report.`,
  },
  {
    ...none,
    title: 'a list of questions to send to interviewees',
    text: `Sixty seconds: our standard questions

1. Tell us a little about your career so far.
2. What attracted you to this role?
3. What is at the top of your to-do list?
4. What have you learnt along the way?
5. How do you relax?
6. If you weren't in this job, what would you like to be doing?

Please send your answers to comms@aldwick.example with a photograph.`,
  },
  {
    ...none,
    title: 'a press release with a long quotation in the first person',
    text: `Aldwick appoints new Chief Operating Officer

Aldwick University has appointed Teresa Holm as its Chief Operating Officer. She takes up the post on 1 September.

"I am delighted to join Aldwick," said Ms Holm. "I have admired it from across the river for years. What could be better than to work for a neighbour?"

The Vice-Chancellor said: "Why did we choose Teresa? Because she asked us better questions than we asked her."

Ms Holm was previously at the Port of Lunn, where she led a team of four hundred.

ENDS`,
  },
  {
    ...none,
    title: 'an FAQ in which a service speaks as we and the reader as you',
    text: `Moving office: what you need to know

When are we moving?

The move is on 14 July. You will get your crates a week before.

Will I have my own desk?

No. We are moving to shared desks, and you can book one from your phone.

What do I do with my plants?

You may take two. We will find a home for the others.

Who can I talk to?

Ask your team leader, or come to our drop-in on Thursdays.`,
  },
]
