/** Written after the first held-out texts had been mended, in other voices, and read once before anything was changed for them. */
import type { Case } from '#lib/importing/cases/case.ts'

export const secondTurns: Case[] = [
  {
    shape: 'bare question lines',
    title: 'small town paper, questions follow remarks, replies begin with a word',
    name: 'Ottilie Grange',
    jobTitle: 'Harbour Master',
    text: `The woman who says when

Ottilie Grange is Harbour Master at Saltby. Our reporter had ten minutes between two tides.

You must be asked this all the time, but is it true about the seal?

Every word. He comes on Thursdays and he won't take herring.

I notice that you don't wear a watch.

No. If I need to know the time I look at the mud.

How many boats come in on an ordinary day?

Forty in summer. In winter it's just the pilot and whoever has lost his mind.

The town has been arguing about a marina since before I was born.

Before I was born too, and I'm sixty-one. My father kept a file on it. I've still got it somewhere, and every few years I add a page.

So will it ever be built?

Ask the seal.`,
    exchanges: [
      ['You must be asked this all the time, but is it true about the seal?', 'Every word.', 'herring.'],
      ["I notice that you don't wear a watch.", 'No.', 'the mud.', 'invitation'],
      ['How many boats come in on an ordinary day?', 'Forty', 'his mind.'],
      ['The town has been arguing about a marina since before I was born.', 'Before', 'add a page.', 'invitation'],
      ['So will it ever be built?', 'Ask', 'seal.'],
    ],
  },
  {
    shape: 'bare question lines',
    title: 'capitals for questions, no blank lines, tabs',
    name: 'Dr Imre Szalai',
    text: `MEET THE DEAN
Dr Imre Szalai, Dean of Engineering
WHAT WAS YOUR FIRST JOB?
	I sorted nuts and bolts in my uncle's shop, by weight, in the dark, because he would not pay for a bulb.
WHO HAS INFLUENCED YOU MOST?
	My uncle. He was wrong about the bulb but right about nearly everything else.
	I named a laboratory after him. There are a lot of bulbs in it.
YOUR BIGGEST MISTAKE?
	Saying in an interview like this one that I had not made one.
WHAT DO YOU DO TO SWITCH OFF?
	I don't. Do engineers?
A MOTTO TO FINISH WITH
	Measure it again.`,
    exchanges: [
      ['WHAT WAS YOUR FIRST JOB?', 'I sorted', 'a bulb.'],
      ['WHO HAS INFLUENCED YOU MOST?', 'My uncle.', 'bulbs in it.'],
      ['YOUR BIGGEST MISTAKE?', 'Saying', 'made one.'],
      ['WHAT DO YOU DO TO SWITCH OFF?', "I don't.", 'Do engineers?'],
      ['A MOTTO TO FINISH WITH', 'Measure', 'again.', 'topic'],
    ],
  },
  {
    shape: 'bare question lines',
    title: 'several unanswered questions kept by an editor',
    name: 'Noor Haddad',
    text: `Sixty seconds with Noor Haddad, Head of Translation

What languages do you dream in?

Arabic when I'm worried and French when I'm late.

What is the hardest word to translate?

"Fine." It takes a paragraph in any language that I know.

Which book do you wish that you had translated?

What did your parents want you to become?

A dentist. My brother obliged.

What are you looking forward to this year?`,
    exchanges: [
      ['What languages do you dream in?', 'Arabic', 'late.'],
      ['What is the hardest word to translate?', '"Fine."', 'I know.'],
      ['Which book do you wish that you had translated?', '', ''],
      ['What did your parents want you to become?', 'A dentist.', 'obliged.'],
      ['What are you looking forward to this year?', '', ''],
    ],
  },
  {
    shape: 'Q: and A:',
    title: 'bold labels, and Q2/A2 with colons',
    name: 'Magnus Thwaite',
    text: `**Q1:** Magnus, what does a fire officer do when nothing burns?

**A1:** He walks about and looks at doors. I have looked at every door in this university.

**Q2:** And when something does?

**A2:** I hope that they looked at the doors as well.

**Q3:** Last month's alarm lasted two hours. What happened?

**A3:** Toast. It's always toast.

I have asked for the toasters to be taken away, and was told that there would be a revolution.

Interview with Magnus Thwaite, Fire Officer`,
    exchanges: [
      ['Magnus, what does a fire officer do when nothing burns?', 'He walks', 'this university.'],
      ['And when something does?', 'I hope', 'as well.'],
      ["Last month's alarm lasted two hours. What happened?", 'Toast.', 'a revolution.'],
    ],
  },
  {
    shape: 'Q: and A:',
    title: 'all on one line per exchange',
    name: null,
    text: `Q: What is your office like? A: Small. I have a window, and the window has a pigeon.
Q: Do you ever work from home? A: On Fridays, because the pigeon has the weekend off.
Q: What would you tell somebody who starts here on Monday? A: Bring a mug. I mean it.`,
    exchanges: [
      ['What is your office like?', 'Small.', 'a pigeon.'],
      ['Do you ever work from home?', 'On Fridays', 'weekend off.'],
      ['What would you tell somebody who starts here on Monday?', 'Bring', 'mean it.'],
    ],
  },
  {
    shape: 'labels alone on a line',
    title: 'Interviewer and Participant from a research transcript',
    name: null,
    text: `Interviewer
Could we start with how you came to manage the wards?
Participant
I was a nurse on one of them, and one winter there was nobody else.
Interviewer
And you stayed.
Participant
I stayed. I had a rota to finish. It was meant to be for six weeks.

That was eleven years ago.
Interviewer
What has changed in that time?
Participant
The beds go up and down by themselves now. The people in them don't.`,
    exchanges: [
      ['Could we start with how you came to manage the wards?', 'I was', 'nobody else.'],
      ['And you stayed.', 'I stayed.', 'years ago.', 'invitation'],
      ['What has changed in that time?', 'The beds', "don't."],
    ],
  },
  {
    shape: 'timestamps',
    title: 'automatic captions: a time and a speaker on a line of their own',
    name: 'Ayodele Finch',
    text: `Interview – Ayodele Finch, Head of Digital Services

0:03
Speaker 1
so tell me how did you end up in digital services

0:09
Speaker 2
by accident really I was a drummer and the band needed a website

0:21
Speaker 1
and the band

0:23
Speaker 2
the band has gone but the website is still there I checked this morning

0:40
Speaker 1
what are you working on right now

0:44
Speaker 2
we're moving forty systems to one login and I'm told that people will thank me`,
    exchanges: [
      ['so tell me how did you end up in digital services', 'by accident', 'a website', 'invitation'],
      ['and the band', 'the band has', 'this morning', 'invitation'],
      ['what are you working on right now', "we're moving", 'thank me'],
    ],
  },
  {
    shape: 'speakers by name',
    title: 'surnames in capitals with an editor’s remarks in brackets',
    name: 'Sir Clement Bright',
    text: `Sir Clement Bright was Permanent Secretary for nine years. He spoke to Nell Farrow at his home.

FARROW: You kept a diary. Will it be published?

BRIGHT: Over my dead body, which is when they usually are. [Laughs]

FARROW: What will people learn from it?

BRIGHT: Mostly about lunch. I was struck, when I read it again, by how many decisions were made between the soup and the fish.

There was a Tuesday in 1998 when I could have stopped something. I had the fish.

FARROW: That sounds like regret.

BRIGHT: It is.

FARROW: Who ran the country better, ministers or officials?

BRIGHT: What makes you think that anybody did?`,
    exchanges: [
      ['You kept a diary. Will it be published?', 'Over my', 'Laughs]'],
      ['What will people learn from it?', 'Mostly', 'the fish.'],
      ['That sounds like regret.', 'It is.', 'It is.', 'invitation'],
      ['Who ran the country better, ministers or officials?', 'What makes', 'anybody did?'],
    ],
  },
  {
    shape: 'several respondents',
    title: 'three colleagues answer the same questions',
    text: `We asked three of our apprentices about their first year.

What surprised you?

Kit: The noise. I wear ear plugs to bed now.

Rosa: How kind everybody was when I broke the lathe.

Dev: The hours. I thought that I knew what six o'clock looked like.

What have you learnt?

Kit: To measure twice.

Rosa: To measure three times.

Dev: I've learnt to let Rosa measure.`,
    exchanges: [
      ['What surprised you?', 'Kit: The noise.', 'looked like.'],
      ['What have you learnt?', 'Kit: To measure', 'Rosa measure.'],
    ],
  },
  {
    shape: 'glued labels',
    title: 'names run on after full stops, with spaces',
    name: 'Liselotte Vance',
    text: `Liselotte Vance, Keeper of Maps, in conversation with Tom Ardle

Tom: Where do you begin with ten thousand maps? Liselotte: At the edges. Nobody has looked at the edges. Tom: What do you find there? Liselotte: Coffee, mostly. And once a whale that somebody had drawn over Norfolk. I was very happy that day. Tom: Do you use a sat nav? Liselotte: I have one. It and I do not speak.`,
    exchanges: [
      ['Where do you begin with ten thousand maps?', 'At the edges.', 'the edges.'],
      ['What do you find there?', 'Coffee', 'that day.'],
      ['Do you use a sat nav?', 'I have one.', 'not speak.'],
    ],
  },
  {
    shape: 'headings',
    title: 'Word headings: a title, groups, numbered questions as third-level headings',
    name: 'Perpetua Lyle',
    headline: 'An hour with Perpetua Lyle',
    text: `# An hour with Perpetua Lyle

Perpetua Lyle has been Director of Finance since August. Before that she counted fish for the government.

## Background

### 1. How does one come from fish to finance?

They are both slippery, and in both cases I was looking for the ones that had gone missing.

### 2. What did you take with you?

Waders. I keep them behind the door, as a warning.

## Plans

### 3. What are your plans for the first year?

I have four:

1. close the books on time
2. close the books on time again
3. explain the books
4. take a holiday

## And finally

### 4. What would you do with a million pounds?

Find out whose it was.`,
    exchanges: [
      ['How does one come from fish to finance?', 'They are', 'gone missing.'],
      ['What did you take with you?', 'Waders.', 'a warning.'],
      ['What are your plans for the first year?', 'I have four:', 'a holiday'],
      ['What would you do with a million pounds?', 'Find out', 'it was.'],
    ],
  },
  {
    shape: 'topical headings',
    title: 'bold topics over what a chief executive says',
    name: 'Ingrid Solberg',
    jobTitle: 'Chief Executive',
    text: `**Ingrid Solberg: the long view**

The Chief Executive of Fjellbank, Ingrid Solberg, tells us about trust, trams and turning sixty.

**On becoming a banker**

I wanted to be a tram driver. I still ride at the front, and I know all the stops by heart.

The bank was a summer job that has lasted thirty-eight years.

**On the crash**

We were lucky, and I say so because most people in my position say that they were clever.

**On turning sixty**

I bought a drum kit. My husband bought a shed.

**On what comes next**

I shall write to everybody whom I turned down for a loan and ask how it went.`,
    exchanges: [
      ['On becoming a banker', 'I wanted', 'eight years.', 'topic'],
      ['On the crash', 'We were', 'were clever.', 'topic'],
      ['On turning sixty', 'I bought', 'a shed.', 'topic'],
      ['On what comes next', 'I shall', 'it went.', 'topic'],
    ],
  },
  {
    shape: 'invitations',
    title: 'imperatives with full stops among questions, in italics',
    name: 'Barnaby Osei',
    text: `*Barnaby Osei is our new Head of Security. We gave him a coffee and a list.*

*Introduce yourself to colleagues who have not met you.*

I'm Barnaby, I'm six foot five and I'm sorry if I frightened you by the bins.

*What did you do before this?*

I looked after a cathedral at night. I know a lot about owls.

*Pick three words for your team.*

Awake. Kind. Awake.

*Recommend something to us.*

The bench by the east gate at about half past five, in either direction.`,
    exchanges: [
      ['Introduce yourself to colleagues who have not met you.', "I'm Barnaby", 'the bins.', 'invitation'],
      ['What did you do before this?', 'I looked', 'owls.'],
      ['Pick three words for your team.', 'Awake.', 'Awake.', 'invitation'],
      ['Recommend something to us.', 'The bench', 'direction.', 'invitation'],
    ],
  },
  {
    shape: 'question and answer on one line',
    title: 'bullets, each with question and answer',
    name: 'Fenella Marsh',
    text: `Get to know Fenella Marsh, Head of Payroll

- Tea or coffee? Tea, in a pot.
- Cats or dogs? Neither. I have a tortoise called Overdraft.
- Dream job? Lighthouse inspector, if there still is one.
- Best thing about payroll? Everybody is pleased to see me once a month.
- What do you never leave home without? A pencil.`,
    exchanges: [
      ['Tea or coffee?', 'Tea', 'a pot.'],
      ['Cats or dogs?', 'Neither.', 'Overdraft.'],
      ['Dream job?', 'Lighthouse', 'is one.'],
      ['Best thing about payroll?', 'Everybody', 'a month.'],
      ['What do you never leave home without?', 'A pencil.', 'A pencil.'],
    ],
  },
  {
    shape: 'short exchanges',
    title: 'a named person answers in a word or two',
    name: 'Ravi Menon',
    text: `Quick questions for Ravi Menon, Chief Technology Officer

What is your favourite colour?
Grey.
Which city would you live in?
Lisbon.
What is always in your fridge?
Mustard.
Who is your hero?
The woman on reception.
What is your motto?
Ship it.`,
    exchanges: [
      ['What is your favourite colour?', 'Grey.', 'Grey.'],
      ['Which city would you live in?', 'Lisbon.', 'Lisbon.'],
      ['What is always in your fridge?', 'Mustard.', 'Mustard.'],
      ['Who is your hero?', 'The woman', 'reception.'],
      ['What is your motto?', 'Ship it.', 'Ship it.'],
    ],
  },
  {
    shape: 'hard-wrapped lines',
    title: 'an e-mailed text file with numbered questions, sixty columns',
    name: 'Ewan Petrie',
    text: `Questions for Ewan Petrie, Head of Grounds

1. You have looked after these gardens for thirty years.
   Which of them is yours?

None of them is mine and that is what I like about it. I
plant a tree and somebody else sits under it. I will not be
here when the oak by the gate is worth looking at.

2. What do visitors ask most often?

Where the toilets are. After that they ask why the lawn is
so green, and I tell them: water, mow, and wait two hundred
years.

3. Is there a plant that you cannot stand?

Do I have to answer that? My wife is fond of it. It has
pink flowers and it begins with an H.`,
    exchanges: [
      ['You have looked after these gardens for thirty years. Which of them is yours?', 'None', 'looking at.'],
      ['What do visitors ask most often?', 'Where', 'hundred years.'],
      ['Is there a plant that you cannot stand?', 'Do I', 'an H.'],
    ],
  },
]
