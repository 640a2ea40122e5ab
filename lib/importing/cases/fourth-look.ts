/** A fourth lot: long-winded interviewers, social media, PDF pages, Word files, and what only looks like an interview. */
import type { Case } from './case.ts'

export const fourthLook: Case[] = [
  {
    title: 'dr with dot and long questions',
    text: `A conversation with Dr. Elspeth Moran

Dr. Elspeth Moran is the Director of Research at the Calder Institute for Soil Science in Leith. Her work on peat has been cited more than nine thousand times. In this interview, she reflects on mud, mentors and what comes next.

Dr. Moran, thank you for speaking with us today. To begin, could you tell us a little about your background and how you came to work in soil science?

Thank you for having me. I grew up on a farm, so soil was never something I chose. It chose me, and then it got under my nails.

When I was at school I wanted to be a pilot. Then I failed the eye test.

What would you say has been the most significant change in your field over the past decade?

Without question, the satellites. We used to walk. Now we walk and we look up.

Does that mean that we no longer need people in the field? Not at all. A satellite cannot smell a bog.

Some critics have argued that your restoration programme moves too slowly. How do you respond?

I respond slowly. (Laughs.) Peat grows a millimetre a year. Should we be faster than peat?

Finally, what advice would you give to early-career researchers?

Find a question that you are happy to be wrong about. You will be.

Dr. Elspeth Moran was speaking to Finlay Roe.

This interview has been edited for length and clarity.`,
    headline: 'A conversation with Dr. Elspeth Moran',
    standfirst: 'Dr. Elspeth Moran is the Director',
    name: 'Dr. Elspeth Moran',
    jobTitle: 'Director of Research',
    organisation: 'Calder Institute for Soil Science',
    exchanges: [
      [
        'Dr. Moran, thank you for speaking with us today. To begin, could you tell us a little about your background and how you came to work in soil science?',
        'Thank you for having',
        'eye test.',
      ],
      [
        'What would you say has been the most significant change in your field over the past decade?',
        'Without question',
        'smell a bog.',
      ],
      [
        'Some critics have argued that your restoration programme moves too slowly. How do you respond?',
        'I respond',
        'than peat?',
      ],
      ['Finally, what advice would you give to early-career researchers?', 'Find a question', 'You will be.'],
    ],
    leftOver: ['Finlay Roe', 'edited for length'],
  },
  {
    title: 'linkedin style with emojis',
    text: `🎤 Leadership Spotlight: Marcus Thackeray, VP of Operations, Brightline Logistics

👉 Q: What does a typical day look like for you?
💬 A: There isn't one! I usually start with the depot call at 6.30, then it's whatever is on fire.

👉 Q: What's one thing you wish more people knew about your team?
💬 A: That they read every single complaint. All of them. I read them too.

👉 Q: Best piece of advice?
💬 A: "Don't confuse motion with progress." My first boss said it weekly.

#leadership #logistics #people`,
    name: 'Marcus Thackeray',
    jobTitle: 'VP of Operations',
    organisation: 'Brightline Logistics',
    exchanges: [
      ['What does a typical day look like for you?', "There isn't", 'on fire.'],
      ["What's one thing you wish more people knew about your team?", 'That they read', 'read them too.'],
      ['Best piece of advice?', '"Don\'t confuse', 'said it weekly.'],
    ],
    leftOver: [],
  },
  {
    title: 'questions in bold with trailing colon label names in caps and dash',
    text: `SARAH LINWOOD — Thank you for agreeing to this. When did you know that you wanted to lead?

TOMAS REYK — I never knew. I was asked, and I said no, and then I was asked again.

SARAH LINWOOD — What changed your mind?

TOMAS REYK — My daughter. She said, "Who else is going to do it?"

I had no answer to that.

SARAH LINWOOD — And has she forgiven you?

TOMAS REYK — Not yet.`,
    name: 'Tomas Reyk',
    exchanges: [
      ['Thank you for agreeing to this. When did you know that you wanted to lead?', 'I never knew.', 'asked again.'],
      ['What changed your mind?', 'My daughter.', 'answer to that.'],
      ['And has she forgiven you?', 'Not yet.', 'Not yet.'],
    ],
  },
  {
    title: 'nhs intranet with role lines',
    text: `Staff intranet > News > Meet the leaders

Meet the leaders: Anjali Deshmukh
Published: Tuesday 14 November 2023
Last updated: Wednesday 15 November 2023

Anjali Deshmukh, Director of Nursing

This week we meet Anjali, who joined the Trust in September as Director of Nursing.

How have your first few weeks been?

Busy and wonderful. I have visited twenty-two wards and drunk, I think, forty cups of tea.

What are your priorities?

My priorities are simple:

• listening to staff
• safe staffing on every ward
• getting the basics right

None of these will be done by Christmas, and I won't pretend otherwise.

What do you do when you're not at work?

I run, slowly. I also have two teenagers, which is a kind of running.

Is there anything else you would like to say to colleagues?

Come and find me. My door is open – in fact, it doesn't close.

If you would like Anjali to visit your team, email nursing.office@nhs.example.

Was this page helpful?
Yes
No
Report a problem with this page`,
    headline: 'Meet the leaders: Anjali Deshmukh',
    name: 'Anjali Deshmukh',
    jobTitle: 'Director of Nursing',
    exchanges: [
      ['How have your first few weeks been?', 'Busy and', 'cups of tea.'],
      ['What are your priorities?', 'My priorities', 'pretend otherwise.'],
      ["What do you do when you're not at work?", 'I run', 'of running.'],
      ['Is there anything else you would like to say to colleagues?', 'Come and', "doesn't close."],
    ],
    links: ['If you would like Anjali'],
    leftOver: ['Report a problem', 'helpful'],
  },
  {
    title: 'topical headings second one',
    text: `Tech leaders
CTO of the month: Priscilla Vance

By Dan Harker | June 12, 2021

Priscilla Vance, Chief Technology Officer at Halberd Insurance, tells Dan Harker how she rebuilt a forty-year-old system without anybody noticing.

Starting out

I started in the post room. I mean that literally: I opened envelopes for a year and learned what customers write when they are angry.

Rebuilding the core

We had eleven million lines of code and two people who could read it. One of them was retiring. So what did we do? We asked him to stay for lunch, every Tuesday, for a year.

The business hardly noticed, which is the best review I have ever had.

Building the team

I hire people who ask questions. I have never regretted it.

What keeps me awake

Backups. Always backups.

Looking ahead

AI will write our code, and we will read it. I think that reading will be the harder job.

Tags: Insurance, Leadership, Legacy systems

Click below to share this article

Browse our current issue`,
    headline: 'CTO of the month: Priscilla Vance',
    name: 'Priscilla Vance',
    jobTitle: 'Chief Technology Officer',
    organisation: 'Halberd Insurance',
    topics: ['Insurance', 'Leadership', 'Legacy systems'],
    exchanges: [
      ['Starting out', 'I started', 'are angry.', 'topic'],
      ['Rebuilding the core', 'We had eleven', 'ever had.', 'topic'],
      ['Building the team', 'I hire', 'regretted it.', 'topic'],
      ['What keeps me awake', 'Backups.', 'Always backups.', 'topic'],
      ['Looking ahead', 'AI will', 'harder job.', 'topic'],
    ],
    leftOver: ['Dan Harker | June', 'Browse our current', 'Click below'],
  },
  {
    title: 'initials in brackets & footers of PDF pages',
    text: `The Quarterly Review                                             Page 12

[RB] You were appointed Bishop's Surveyor at twenty-nine. Was that
frightening?

[KT] It ought to have been. I was given a ladder and a list, and the
list was longer than the ladder.

The Quarterly Review                                             Page 13

[RB] What was at the top of the list?

[KT] The spire. It leaned. It still leans, and I have grown fond of it.

[RB] When does a lean become a fall?

[KT] When I stop writing it down. I measure it on the first of every
month.`,
    exchanges: [
      ["You were appointed Bishop's Surveyor at twenty-nine. Was that frightening?", 'It ought', 'than the ladder.'],
      ['What was at the top of the list?', 'The spire.', 'fond of it.'],
      ['When does a lean become a fall?', 'When I stop', 'every month.'],
    ],
    leftOver: ['Page 12', 'Page 13'],
  },
  {
    title: 'bare lines, single newline, invites and no-? mixed, multi-para answers without blank lines',
    text: `Sixty Seconds with Lionel Amadi
Lionel Amadi is Head of Digital for the Faculty of Arts at Wold University.
What do you do all day?
I answer mail until ten and then I hide.
After lunch I go and sit with a different team each day. I learn more from that than from any report.
Tell us something that went wrong.
We moved every lecture recording to a new system over one summer. I had checked everything except the sound.
It was a quiet September.
Favourite film?
The Third Man. I like the zither.
What would you like to be remembered for?
The sound coming back.`,
    headline: 'Sixty Seconds with Lionel Amadi',
    standfirst: 'Lionel Amadi is Head',
    name: 'Lionel Amadi',
    jobTitle: 'Head of Digital',
    organisation: 'Faculty of Arts at Wold University',
    exchanges: [
      ['What do you do all day?', 'I answer', 'any report.'],
      ['Tell us something that went wrong.', 'We moved', 'quiet September.', 'invitation'],
      ['Favourite film?', 'The Third Man.', 'the zither.'],
      ['What would you like to be remembered for?', 'The sound', 'coming back.'],
    ],
  },
  {
    title: 'not: sermon/speech',
    text: `Speech by the Vice-Chancellor at the opening of the new library

Colleagues, friends,

I want to begin with a question. What is a library for?

When I was a student I thought that it was for sleeping in. I slept very well in this one.

What will it be in a hundred years? I do not know. But I know that there will be somebody asleep in it.

I should like to thank the builders, the donors, and above all the librarians.

Thank you.`,
    exchanges: [],
  },
  {
    title: 'not: case study with headings and quotes',
    text: `Case study: how Marlin Foods cut its waste

The challenge

Marlin Foods was throwing away nine tonnes of bread a week.

"We knew that we had to act," says Beth Crane, Operations Director at Marlin Foods.

The solution

The company installed sensors in every oven. Staff were trained over six weeks.

The results

Waste fell by sixty per cent. "Our team is proud," says Crane. "We would do it again."`,
    exchanges: [],
  },
  {
    title: 'not: chat log about a printer',
    text: `Priya: hi, is anybody using the printer?
Tom: no
Priya: can I?
Tom: sure
Priya: it says paper jam
Tom: open the back
Priya: done, thanks`,
    exchanges: [],
  },
  {
    title: 'not: job description self-questions',
    text: `Am I eligible?

You may be eligible if you have worked for the institution for two years.

How do I apply?

Fill in the form and send it to the office by 1 May.

What happens next?

We will write to you within ten working days. If you do not hear from us, please call.`,
    exchanges: [],
  },
  {
    title: 'q in the same paragraph as bold colon then newline answers with nbsp bullets; Word',
    text: `1.\u00A0\u00A0 Tell us about yourself and your role at the company.\u00A0
\u00A0
I’m the Head of Customer Care at Tidewell Energy. I’ve been here for seven years\u00A0– longer than the furniture.\u00A0
\u00A0
2.\u00A0\u00A0 What does good customer care mean to you?\u00A0
\u00A0
Picking up the phone. Three things matter:\u00A0
·\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 Be quick
·\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 Be kind
·\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0\u00A0 Be right\u00A0
In that order? No. But people remember the first two.
\u00A0
3.\u00A0\u00A0 What has been your biggest challenge?\u00A0
\u00A0
The winter of 2022. We had ten times the calls and half the staff. I still hear the ringing.\u00A0
\u00A0
4.\u00A0\u00A0 Any final words?\u00A0
\u00A0
Read your meter!`,
    exchanges: [
      ['Tell us about yourself and your role at the company.', 'I’m the Head', 'the furniture.', 'invitation'],
      ['What does good customer care mean to you?', 'Picking up', 'first two.'],
      ['What has been your biggest challenge?', 'The winter', 'the ringing.'],
      ['Any final words?', 'Read your meter!', 'Read your meter!'],
    ],
  },
  {
    title: 'polish',
    text: `Jak zaczęła się Pani przygoda z żeglarstwem?

Od dziadka. Miał łódkę i dużo czasu.

Co jest najtrudniejsze w tej pracy?

Czekanie. Morze nigdzie się nie spieszy.

Proszę opowiedzieć o najgorszym sztormie.

To było w 2009 roku. Trwał trzy dni.

O czym Pani marzy?

O drugiej łódce.`,
    exchanges: [
      ['Jak zaczęła się Pani przygoda z żeglarstwem?', 'Od dziadka.', 'dużo czasu.'],
      ['Co jest najtrudniejsze w tej pracy?', 'Czekanie.', 'trzy dni.'],
      ['O czym Pani marzy?', 'O drugiej', 'łódce.'],
    ],
  },
  {
    title: 'questions all lacking you, heavy ambiguous',
    text: `Interview with Ottoline Baird, Conservator, Fell Museum

What is the state of the collection?

Better than it was. I inherited a leak.

Is there enough money?

There is never enough money. I spend what there is on blinds.

Who decides what gets treated first?

The objects do. They flake.

How long does a painting take?

A year, if I am left alone.

What is the future of conservation?

Less of it, I hope. Prevention is dull, and it works.`,
    name: 'Ottoline Baird',
    jobTitle: 'Conservator',
    organisation: 'Fell Museum',
    exchanges: [
      ['What is the state of the collection?', 'Better than', 'a leak.'],
      ['Is there enough money?', 'There is never', 'on blinds.'],
      ['Who decides what gets treated first?', 'The objects', 'They flake.'],
      ['How long does a painting take?', 'A year', 'left alone.'],
      ['What is the future of conservation?', 'Less of it', 'it works.'],
    ],
  },
  {
    title: 'standfirst long with interviewee after comma & org possessive, byline inline',
    text: `PEOPLE

‘Nobody claps for the drains’

Interview by Cass Ferreira. Photography by Lou Penn.

As Thornbury Council’s new Head of Drainage, Bernadette Okoro has the job that nobody else applied for. Over coffee she explains why that suits her.

So: why drains?

Because they work or they do not. I like that in a thing.

You were a concert pianist. How does one become the other?

My hands got cold. I needed indoor work, and then somebody showed me a culvert, and I was lost.

People say that you talk to the pumps.

I do. They have names. I’m not telling you the names.

And the future?

Rain. A great deal more rain.`,
    headline: '‘Nobody claps for the drains’',
    standfirst: 'As Thornbury Council',
    name: 'Bernadette Okoro',
    jobTitle: 'Head of Drainage',
    organisation: 'Thornbury Council',
    exchanges: [
      ['So: why drains?', 'Because they', 'in a thing.'],
      ['You were a concert pianist. How does one become the other?', 'My hands', 'was lost.'],
      ['People say that you talk to the pumps.', 'I do.', 'the names.', 'invitation'],
      ['And the future?', 'Rain.', 'more rain.'],
    ],
    leftOver: ['Cass Ferreira'],
  },
]
