/** Written after the third held-out texts had been mended, and read once before anything was changed for them. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const fourthTexts: Case[] = [
  {
    shape: 'initials as speakers',
    title: 'bold initials, a heading of names and a note after the last answer',
    name: 'Maud Kilbride',
    text: `# Open house: Maud Kilbride

Maud Kilbride (MK) is Master of Calder College. Ari Banks (AB), who edits this newsletter, met her in the garden.

**AB** It's your first spring as Master. Has the garden surprised you?

**MK** It has. I had been told about the wisteria, but nobody had told me about the bees.

**AB** You've banned cars from the front court.

**MK** I have. I used to drive one across it, so I know what I'm talking about.

**AB** What would you like to be remembered for?

**MK** For having gone home at five. One person at least should show the students how it's done.

*Ari Banks is a second-year historian.*`,
    exchanges: [
      ["It's your first spring as Master. Has the garden surprised you?", 'It has.', 'the bees.'],
      ["You've banned cars from the front court.", 'I have.', 'talking about.', 'invitation'],
      ['What would you like to be remembered for?', 'For having', "it's done."],
    ],
  },
  {
    shape: 'headings',
    title: 'second-level headings that ask and that do not, with lists, from a Word file',
    name: 'Cosmo Adair',
    text: `# Meet the team: Cosmo Adair, Data Protection Officer

## What does a Data Protection Officer do?

I read the small print so that you don't have to. Most days I do three things:

- answer requests
- train people
- say **please don't**

## The worst day so far

Somebody sent a spreadsheet to all of Scotland. I found out from my mother.

## How can colleagues help you?

Ask early. I'd rather hear about a bad idea than about a bad Tuesday.

## In three words

Careful. Curious. Tired.`,
    exchanges: [
      ['What does a Data Protection Officer do?', 'I read', "don't"],
      ['The worst day so far', 'Somebody', 'my mother.', 'topic'],
      ['How can colleagues help you?', 'Ask early.', 'bad Tuesday.'],
      ['In three words', 'Careful.', 'Tired.', 'topic'],
    ],
  },
  {
    shape: 'bare question lines',
    title: 'a business paper: long questions with figures, answers that begin with a number or a name',
    name: 'Viktor Lund',
    jobTitle: 'Managing Director',
    organisation: 'Baltic Ferries',
    text: `Viktor Lund, Managing Director of Baltic Ferries, explains why he is buying wind.

Your fuel bill rose by 38 per cent last year, and you have said that fares will not. How does that add up?

It doesn't yet. We carry the difference for two years because we believe that the sails will carry it after that.

Sails on a ship of forty thousand tonnes: is this engineering or marketing?

Both, and I'm not ashamed of the second. But look at the numbers. Eleven per cent less fuel on a windy night.

What about nights without wind?

Then we are a ferry.

The unions fear for four hundred jobs.

They are right to ask. Nobody will be dismissed, and I've put that in writing. People will be trained: someone has to look after the sails.

Who is your role model?

Captain Ruth Ahlgren, who taught me to wait.`,
    exchanges: [
      [
        'Your fuel bill rose by 38 per cent last year, and you have said that fares will not. How does that add up?',
        "It doesn't yet.",
        'after that.',
      ],
      ['Sails on a ship of forty thousand tonnes: is this engineering or marketing?', 'Both', 'windy night.'],
      ['What about nights without wind?', 'Then', 'a ferry.'],
      ['The unions fear for four hundred jobs.', 'They are', 'the sails.', 'invitation'],
      ['Who is your role model?', 'Captain', 'to wait.'],
    ],
  },
  {
    shape: 'question and answer on one line',
    title: 'a question and its answer with a dash between',
    name: 'Hettie Marlow',
    text: `Hettie Marlow, Registrar of Births, in a hurry

What do people say when they come in? – Mostly the name, several times, to hear how it sounds.

The strangest name this year? – I'm not allowed to tell you, but it had a number in it.

Do people change their minds? – At the desk, all the time. I keep a spare form under my elbow.

What's your own middle name? – Next question.`,
    exchanges: [
      ['What do people say when they come in?', 'Mostly', 'it sounds.'],
      ['The strangest name this year?', "I'm not", 'in it.'],
      ['Do people change their minds?', 'At the desk', 'my elbow.'],
      ["What's your own middle name?", 'Next', 'Next question.'],
    ],
  },
  {
    shape: 'web page chrome',
    title: 'a school page in which the questions are links of a list first',
    name: 'Gethin Prosser',
    text: `Prospectus
Term dates
Contact
Our head teacher, Gethin Prosser

On this page
Why did you become a teacher?
What makes this school special?
What do you do at weekends?

Why did you become a teacher?

I was a goalkeeper with bad eyes. Teaching seemed the next best way to be shouted at outdoors.

What makes this school special?

We eat together, all four hundred of us, at round tables. I have sat next to everybody.

What do you do at weekends?

I referee. And I sleep.

Page last reviewed: 3 September 2025
Translate this page
Visit us
Ffordd y Coed, Aberlas
Telephone: 01632 960 331`,
    exchanges: [
      ['Why did you become a teacher?', 'I was', 'outdoors.'],
      ['What makes this school special?', 'We eat', 'everybody.'],
      ['What do you do at weekends?', 'I referee.', 'I sleep.'],
    ],
    leftOver: [
      'Prospectus',
      'Term dates',
      'Page last reviewed',
      'Translate this page',
      'Visit us',
      'Ffordd y Coed',
      'Telephone',
    ],
  },
  {
    shape: 'e-mail',
    title: 'an Outlook reply with the questions of the first mail below and the answers above each other',
    name: 'Nadia Bellamy',
    text: `From: Bellamy, Nadia
Sent: 21 May 2025 08:55
To: Internal Communications
Subject: RE: 60 seconds

Morning all

Answers in red below, sorry for the delay!

Nadia

From: Internal Communications
Sent: 12 May 2025 16:03
To: Bellamy, Nadia
Subject: 60 seconds

Hi Nadia

Could you answer the following by Friday?

What does your job involve?
I run the switchboard. There are nine of us and we know everybody's voice.

What's the funniest call that you have had?
A man who wanted to speak to himself. He had forgotten his own extension.

What would you do if you won the lottery?
I'd ring in sick. Then I'd ring back and apologise.

Thanks so much!
Internal Communications`,
    exchanges: [
      ['What does your job involve?', 'I run', 'voice.'],
      ["What's the funniest call that you have had?", 'A man', 'own extension.'],
      ['What would you do if you won the lottery?', "I'd ring", 'apologise.'],
    ],
    leftOver: ['Answers in red below', 'Could you answer the following by Friday', 'Thanks so much'],
  },
  {
    shape: 'other languages',
    title: 'Italian, bare, with a statement and an answer that asks',
    name: 'Lidia Ferrante',
    text: `Lidia Ferrante, direttrice del museo, si racconta

Direttrice, com'è arrivata al museo?

Con l'autobus numero nove. Cercavo un bagno e ho trovato un Caravaggio.

Il museo perde visitatori.

È vero. Ma quelli che restano, restano più a lungo.

Che cosa farebbe con un milione di euro?

Chi me lo dà? Comincerei dal tetto.

Ci descriva la sua sala preferita.

La sala vuota, la ventidue. C'è una finestra e basta.`,
    exchanges: [
      ["Direttrice, com'è arrivata al museo?", "Con l'autobus", 'Caravaggio.'],
      ['Il museo perde visitatori.', 'È vero.', 'a lungo.', 'invitation'],
      ['Che cosa farebbe con un milione di euro?', 'Chi me', 'dal tetto.'],
      ['Ci descriva la sua sala preferita.', 'La sala', 'e basta.', 'invitation'],
    ],
  },
  {
    shape: 'several respondents',
    title: 'a round table with a chair who asks and three who answer each other',
    text: `CHAIR: Welcome to you all. Is the lecture dead?

PROF. AMBLE: I gave one this morning and it looked alive to me.

DR SOAMES: It was asleep. I was at the back.

CHAIR: Then what should replace it?

DR SOAMES: Nothing. I'd leave the hour empty and see what they do with it.

MS OKAFOR: They'd come and ask for a lecture.

CHAIR: Ms Okafor, you speak for the students. What do they want?

MS OKAFOR: We want somebody to know our names.`,
    exchanges: [
      ['Welcome to you all. Is the lecture dead?', 'I gave', 'the back.'],
      ['Then what should replace it?', 'Nothing.', 'a lecture.'],
      ['Ms Okafor, you speak for the students. What do they want?', 'We want', 'our names.'],
    ],
  },
  {
    ...none,
    title: 'a troubleshooting guide with answers that say I for the reader',
    text: `Printer problems

I can't find my printer. What should I do?
Check that you are on the staff network, then add the printer again.

Why does it print blank pages?
The toner may be low. Shake the cartridge gently.

I've tried everything. Who can help me?
Ring the service desk on 4000. Have your asset number ready.`,
  },
  {
    ...none,
    title: 'a eulogy in which the dead are asked',
    text: `For my grandfather

Grandad, where did you get all those hats? I counted sixty when we cleared the house. I took the green one.

Did you know that I used to watch you shave? You sang. I never learnt the words, but I hum it still.

I wanted to ask you about the war and I never did. You would have said: what do you want to know that for?

Sleep well.`,
  },
  {
    ...none,
    title: 'an interview schedule for researchers',
    text: `Interview schedule (semi-structured)

Warm-up
Can you tell me about your role?
How long have you been in post?

Main part
What does a typical week look like? Probe: meetings, travel
How do you decide what to do first?
Can you describe a time when something went wrong? Probe: who was told, and when

Closing
Is there anything that you would like to add?
Thank the participant and switch off the recorder.`,
  },
  {
    ...none,
    title: 'minutes with questions and answers from the floor',
    text: `Town meeting, 9 October: notes

Mrs Hale asked when the library would reopen. The Chief Librarian said that it would be in March.

Mr Oduya: Why was the contract not advertised?
Answer: The sum was below the limit. The papers are on the website.

Mr Pike: Who decided to close the side door?
Answer: The fire service asked for it in 2023.

The chair thanked everybody for coming.`,
  },
]
