/** A fifteenth look, beside what the ninth set held out had taught: the same rules, met in other clothes. */
import type { Case } from './case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const fifteenthLook: Case[] = [
  {
    shape: 'unanswered',
    title: 'a form with short questions left empty in the middle and at the end',
    headline: 'Meet the team: questionnaire',
    name: 'Delphine Achterhuis',
    jobTitle: 'Print Room Manager',
    text: `Meet the team: questionnaire

Name: Delphine Achterhuis
Job title: Print Room Manager

What do you do?
I keep nine printers alive, and one of them hates me.

When did you start?
In 2004, on a three-week contract.

Who inspires you?

What's your proudest moment?
The exam papers of 2020. We printed forty thousand sheets in two nights and I've never slept so well.

What's next?

Tea or coffee?
Tea.

Where can people find you?`,
    exchanges: [
      ['What do you do?', 'I keep', 'hates me.'],
      ['When did you start?', 'In 2004', 'contract.'],
      ['Who inspires you?', '', ''],
      ["What's your proudest moment?", 'The exam papers', 'so well.'],
      ["What's next?", '', ''],
      ['Tea or coffee?', 'Tea.', 'Tea.'],
      ['Where can people find you?', '', ''],
    ],
  },
  {
    shape: 'first questions',
    title: 'a first question that says "our", in English',
    headline: 'Ten minutes with Ruaridh Okafor-Bell',
    name: 'Ruaridh Okafor-Bell',
    jobTitle: 'Director of Research',
    text: `Ten minutes with Ruaridh Okafor-Bell

Ruaridh Okafor-Bell took over as Director of Research in May.

Why our hospital?

I was born in it. Ward nine, on a Tuesday, and my mother still complains about the tea.

What are you working on?

A register of every trial since 1990. I've got as far as 1994.

What would you tell a young doctor?

That nobody knows what they are doing for the first three years, and that the good ones say so.

How do you relax?

I mend clocks.`,
    exchanges: [
      ['Why our hospital?', 'I was born', 'the tea.'],
      ['What are you working on?', 'A register', 'as 1994.'],
      ['What would you tell a young doctor?', 'That nobody', 'say so.'],
      ['How do you relax?', 'I mend clocks.', 'I mend clocks.'],
    ],
  },
  {
    shape: 'quick-fire list',
    title: 'a starred list of bold questions with the answers after a dash',
    headline: 'Getting to know Tamsin Ferreira-Holt',
    name: 'Tamsin Ferreira-Holt',
    text: `# Getting to know Tamsin Ferreira-Holt

* **Coffee or tea?** – Coffee, and then more coffee.
* **Book or film?** – Book.
* **Morning person?** – Since the twins, yes.
* **Best advice you've been given?** – Never reply before lunch.
* **Hidden talent?** – I can fold a fitted sheet.`,
    exchanges: [
      ['Coffee or tea?', 'Coffee', 'more coffee.'],
      ['Book or film?', 'Book.', 'Book.'],
      ['Morning person?', 'Since the twins', 'yes.'],
      ["Best advice you've been given?", 'Never reply', 'before lunch.'],
      ['Hidden talent?', 'I can fold', 'sheet.'],
    ],
  },
  {
    shape: 'hard-wrapped',
    title: 'questions of two and three lines that break before capitals',
    headline: 'Five minutes with the Bursar',
    name: 'Leopold Vane-Tyrrell',
    jobTitle: 'Bursar',
    text: `Five minutes with the Bursar

Leopold Vane-Tyrrell has been Bursar of Hexley College since the
flood of 2019, for which he accepts no responsibility.

What is the biggest myth about
Hexley College?
That we're rich. We have a good roof and a bad drain, and we spend
what we have on neither. I show the accounts to anyone who asks me
and nobody has yet stayed awake.

How would you explain to a new
Fellow what the Finance
Committee does?
It says no slowly. I chair it, and so I'm allowed to say that. When
it says yes, which happens twice a year, the bells are rung.

Who would you like to see in
The Gazette next?
The butler. He has been here for forty-one years and he has never
been asked a question that wasn't about wine.`,
    exchanges: [
      ['What is the biggest myth about Hexley College?', "That we're rich.", 'stayed awake.'],
      ['How would you explain to a new Fellow what the Finance Committee does?', 'It says no', 'are rung.'],
      ['Who would you like to see in The Gazette next?', 'The butler.', 'about wine.'],
    ],
  },
  {
    shape: 'full name then surname',
    title: 'a line about the writer at the end, and one about the leader',
    headline: 'The quiet engineer',
    name: 'Solveig Marchbanks',
    text: `The quiet engineer

Solveig Marchbanks keeps the lights on. Tobias Renn asked her how.

Tobias Renn: What happens at three in the morning?

Solveig Marchbanks: Usually nothing, and I'm paid to be glad of it.

Renn: And when something does?

Marchbanks: My telephone plays the opening of a symphony. By the second bar I'm looking for my shoes.

Renn: What do you wish people knew?

Marchbanks: That a power cut is a kind of success. Something stopped before it burnt.

Tobias Renn writes about buildings for the staff magazine.`,
    exchanges: [
      ['What happens at three in the morning?', 'Usually nothing', 'glad of it.'],
      ['And when something does?', 'My telephone', 'my shoes.'],
      ['What do you wish people knew?', 'That a power cut', 'it burnt.'],
    ],
    leftOver: ['Tobias Renn writes about buildings'],
  },
  {
    shape: 'other languages',
    title: 'French: a closing line in another wording, and a job after a comma',
    headline: 'Trois questions à Barnabé Lescure',
    name: 'Barnabé Lescure',
    jobTitle: 'responsable de la sécurité',
    text: `Trois questions à Barnabé Lescure

Barnabé Lescure, responsable de la sécurité de l'université, a répondu à nos questions.

En quoi consiste votre métier ?

À dire bonjour à six mille personnes par jour. Le reste, ce sont des clés.

Quel est votre meilleur souvenir ?

La nuit où nous avons retrouvé le chat de la présidente dans la salle des serveurs.

Que diriez-vous à un nouveau collègue ?

De garder son badge sur lui. Je ne plaisante pas.

Entretien réalisé par Solène Hardy`,
    exchanges: [
      ['En quoi consiste votre métier ?', 'À dire bonjour', 'des clés.'],
      ['Quel est votre meilleur souvenir ?', 'La nuit', 'des serveurs.'],
      ['Que diriez-vous à un nouveau collègue ?', 'De garder', 'ne plaisante pas.'],
    ],
    leftOver: ['Entretien réalisé par Solène Hardy'],
  },
  {
    shape: 'other languages',
    title: 'Spanish, with both question marks and a first question that says "our"',
    headline: 'Cinco minutos con Inés Valderrama Ortiz',
    name: 'Inés Valderrama Ortiz',
    text: `Cinco minutos con Inés Valderrama Ortiz

Inés Valderrama Ortiz es directora de la biblioteca desde enero.

¿Por qué nuestra universidad?

Porque aquí aprendí a leer los manuscritos, y porque tenía una deuda con quien me enseñó.

¿Qué ha encontrado al llegar?

Un edificio precioso y trescientas cajas sin abrir. He abierto doce.

Cuéntenos un recuerdo de infancia.

Mi abuelo me leía el periódico en voz alta, también los anuncios.

¿Qué hace cuando no trabaja?

Camino. Mucho, y sin teléfono.`,
    exchanges: [
      ['¿Por qué nuestra universidad?', 'Porque aquí', 'me enseñó.'],
      ['¿Qué ha encontrado al llegar?', 'Un edificio', 'abierto doce.'],
      ['Cuéntenos un recuerdo de infancia.', 'Mi abuelo', 'los anuncios.', 'invitation'],
      ['¿Qué hace cuando no trabaja?', 'Camino.', 'sin teléfono.'],
    ],
  },
  {
    shape: 'links and lists',
    title: 'headings for questions and one for links with two addresses under it',
    headline: 'In focus: Dr Amara Whitlock',
    name: 'Dr Amara Whitlock',
    jobTitle: 'Head of Collections',
    links: ['Visit the collections', 'Read the annual report'],
    text: `# In focus: Dr Amara Whitlock

Dr Amara Whitlock is Head of Collections at the Ferris Museum.

## What's in the basement?

Two hundred thousand beetles, and I know about a tenth of them by name.

## What's the rarest thing?

A feather. I won't say of what, because somebody would come for it.

## What keeps you there?

The smell. You don't get it upstairs.

## More information

- [Visit the collections](https://ferris.example/collections)
- [Read the annual report](https://ferris.example/report.pdf)`,
    exchanges: [
      ["What's in the basement?", 'Two hundred', 'by name.'],
      ["What's the rarest thing?", 'A feather.', 'come for it.'],
      ['What keeps you there?', 'The smell.', 'upstairs.'],
    ],
    leftOver: ['More information'],
  },
  {
    shape: 'rhetorical questions',
    title: 'a question that says "we" among short answers, and one asked on the way',
    headline: 'Five minutes with Percival Osgood-Adu',
    name: 'Percival Osgood-Adu',
    text: `Five minutes with Percival Osgood-Adu

Percival Osgood-Adu, our Chief Porter, on keys and kindness.

How many keys are there?

Four thousand, and eleven that fit nothing.

Why do we keep those?

Because the day after I throw one away a cupboard will turn up.

What's the hardest part of your job?

Telling people that it's closed. They come from Japan, they stand in the rain, and I have to shut the gate. How do you do that kindly? You give them tea in the lodge.

What would you change?

I'd open on Sundays.

Who taught you the job?

A man called Silas, who never once ran.`,
    exchanges: [
      ['How many keys are there?', 'Four thousand', 'fit nothing.'],
      ['Why do we keep those?', 'Because the day', 'turn up.'],
      ["What's the hardest part of your job?", 'Telling people', 'in the lodge.'],
      ['What would you change?', "I'd open", 'on Sundays.'],
      ['Who taught you the job?', 'A man', 'once ran.'],
    ],
  },
  {
    shape: 'several respondents',
    title: 'two who lead together, named with an ampersand, questions in bold',
    name: null,
    text: `## Sharing the chair

Henrike Soames & Abel Njoroge have chaired the council together since March.

**Council:** Who speaks first?

**Henrike:** I do, and he has the last word.

**Abel:** And she interrupts it.

**Council:** What have you learnt?

**Abel:** To count to ten.

**Henrike:** I've learnt to count to nine.`,
    exchanges: [
      ['Who speaks first?', 'I do', 'interrupts it.'],
      ['What have you learnt?', 'To count', 'to nine.'],
    ],
  },
  {
    shape: 'a day by the hours',
    title: 'somebody tells her day under its hours: no programme',
    headline: 'A day in the life of Odette Farran',
    name: 'Odette Farran',
    text: `# A day in the life of Odette Farran

Odette Farran, our Head of Catering, told us about an ordinary Wednesday.

## 05.30 The alarm

I hear it, and I don't believe it. The bread van comes at six and it won't wait for me.

## 07.00 Breakfast

Three hundred porridges. I stand at the door, because I like to see the faces.

## 12.00 The rush

In ninety minutes we serve two thousand people. I carry plates like everybody else.

## 16.00 Quiet

I sit down for the first time, and I write tomorrow's list.`,
    exchanges: [
      ['05.30 The alarm', 'I hear it', 'wait for me.', 'topic'],
      ['07.00 Breakfast', 'Three hundred', 'the faces.', 'topic'],
      ['12.00 The rush', 'In ninety', 'everybody else.', 'topic'],
      ['16.00 Quiet', 'I sit down', "tomorrow's list.", 'topic'],
    ],
  },
  {
    shape: 'recordings',
    title: 'a recorded call, its file name over it, and a murmur between two halves of an answer',
    headline: null,
    name: 'Fenella Strang',
    jobTitle: 'Head of Widening Participation',
    text: `Interview with Fenella Strang-20260114_100000-Meeting Recording

January 14, 2026, 10:00AM
26m 12s

Colm Ahearne   0:03
OK, we're recording. Fenella, thanks for making the time. Can you tell me what you do?

Fenella Strang   0:11
Yeah, of course. I'm Head of Widening Participation, so my team works with about ninety schools.

Colm Ahearne   0:25
And what's the bit that you enjoy most?

Fenella Strang   0:29
The summer school. You see somebody walk in with their hood up and by Friday they're running the quiz.

Colm Ahearne   0:44
Mm-hmm.

Fenella Strang   0:45
And then they come back as ambassadors.

Colm Ahearne   0:52
What do you do to relax?

Fenella Strang   0:55
I keep bees. Very calmly.

Colm Ahearne stopped transcription`,
    exchanges: [
      [
        "OK, we're recording. Fenella, thanks for making the time. Can you tell me what you do?",
        'Yeah, of course.',
        'ninety schools.',
      ],
      ["And what's the bit that you enjoy most?", 'The summer school.', 'as ambassadors.'],
      ['What do you do to relax?', 'I keep bees.', 'Very calmly.'],
    ],
    leftOver: ['Meeting Recording', 'Mm-hmm.', 'stopped transcription'],
  },
  {
    shape: 'tables',
    title: 'a table of two columns whose cells were pasted with tabs',
    text: `Question	Answer
What is your role?	I'm the Chief Operating Officer.
How long have you worked here?	Six years, four of them in this job.
What do you like most about it?	The people, and the view from the roof.
What would you change?	The lift.`,
    exchanges: [
      ['What is your role?', "I'm the Chief", 'Operating Officer.'],
      ['How long have you worked here?', 'Six years', 'this job.'],
      ['What do you like most about it?', 'The people', 'the roof.'],
      ['What would you change?', 'The lift.', 'The lift.'],
    ],
    leftOver: ['Question Answer'],
  },
  {
    shape: 'e-mail',
    title: 'answers in square brackets after the questions',
    text: `Hi Jess, my answers in brackets after each one. Thanks, Oluwaseun

What's your role? [I'm the Deputy Registrar.]
What does a typical day look like? [Meetings until three, and then the real work.]
What are you proudest of? [The appeals process. We cut it from ninety days to twenty.]
What's your favourite place on campus? [The pond.]`,
    exchanges: [
      ["What's your role?", "[I'm the", 'Registrar.]'],
      ['What does a typical day look like?', '[Meetings', 'real work.]'],
      ['What are you proudest of?', '[The appeals', 'to twenty.]'],
      ["What's your favourite place on campus?", '[The pond.]', '[The pond.]'],
    ],
    leftOver: ['my answers in brackets'],
  },
  {
    shape: 'capitals',
    title: 'questions in capitals under a standfirst of six words',
    headline: 'SIXTY SECONDS WITH... GREER ANSTRUTHER',
    standfirst: 'Greer Anstruther is Director',
    name: 'Greer Anstruther',
    jobTitle: 'Director of Digital',
    text: `SIXTY SECONDS WITH... GREER ANSTRUTHER

Greer Anstruther is Director of Digital.

WHAT DO YOU DO ALL DAY?
I say no to things, politely.

WHAT'S THE MOST USEFUL THING YOU'VE LEARNED?
That a system nobody likes will be replaced by a spreadsheet nobody can find.

YOUR FIRST JOB?
Picking raspberries. I was fired for eating them.

THREE WORDS THAT DESCRIBE YOU
Curious, stubborn, late.`,
    exchanges: [
      ['WHAT DO YOU DO ALL DAY?', 'I say no', 'politely.'],
      ["WHAT'S THE MOST USEFUL THING YOU'VE LEARNED?", 'That a system', 'nobody can find.'],
      ['YOUR FIRST JOB?', 'Picking', 'eating them.'],
      ['THREE WORDS THAT DESCRIBE YOU', 'Curious', 'late.', 'topic'],
    ],
  },
  {
    shape: 'inline statements of the interviewer',
    title: 'a quotation for a headline, a job in the standfirst, a statement among the questions',
    headline: "'I keep a spade in the car': Bartholomew Inglis on forty years of trees",
    name: 'Bartholomew Inglis',
    jobTitle: 'Head Gardener',
    text: `'I keep a spade in the car': Bartholomew Inglis on forty years of trees

The university's Head Gardener retires this month. He tells Ada Quill what he'll miss.

Photograph: Ned Hollis

You've planted 11,000 trees. Do you remember the first?
A rowan, by the bus stop. It was on the wrong side of the path and I had to move it in the dark.

And the last?
I haven't planted it yet. Ask me on Friday.

You once said that lawns are a disease.
I said they were a symptom. But yes, I'd have fewer. We spend £90,000 a year on keeping grass short, and I'd rather spend it on keeping it long.

What do the students get wrong?
They think that it happens by itself. So did I, at their age.

What will you miss?
The mornings. There's an hour before anyone comes when the place belongs to the robins and me.`,
    exchanges: [
      ["You've planted 11,000 trees. Do you remember the first?", 'A rowan', 'in the dark.'],
      ['And the last?', "I haven't", 'on Friday.'],
      ['You once said that lawns are a disease.', 'I said', 'keeping it long.', 'invitation'],
      ['What do the students get wrong?', 'They think', 'at their age.'],
      ['What will you miss?', 'The mornings.', 'robins and me.'],
    ],
    leftOver: ['Ned Hollis'],
  },
  {
    shape: 'other languages',
    title: 'Italian: a job in small words, and who put the questions',
    headline: 'Cinque domande a Ottavia Brambilla',
    name: 'Ottavia Brambilla',
    jobTitle: 'direttrice',
    text: `Cinque domande a Ottavia Brambilla

Ottavia Brambilla è la nuova direttrice del museo.

Perché ha scelto questo museo?

Perché ci venivo da bambina, con mia nonna, e volevo sapere che cosa c'era dietro la porta chiusa.

E che cosa c'era?

Scope. Centinaia di scope.

Qual è il suo primo progetto?

Aprire quella porta. Letteralmente: diventerà l'ingresso dei bambini.

Ci racconti una sua passione.

Il tango, ma senza pubblico.

A cura di Livia Conti`,
    exchanges: [
      ['Perché ha scelto questo museo?', 'Perché ci venivo', 'porta chiusa.'],
      ["E che cosa c'era?", 'Scope.', 'di scope.'],
      ['Qual è il suo primo progetto?', 'Aprire', 'dei bambini.'],
      ['Ci racconti una sua passione.', 'Il tango', 'senza pubblico.', 'invitation'],
    ],
    leftOver: ['A cura di Livia Conti'],
  },
  {
    shape: 'topical headings',
    title: 'headings that say "I", over a sentence each',
    headline: 'My working life: Ingeborg Castellan',
    name: 'Ingeborg Castellan',
    jobTitle: 'Director of Legal Services',
    text: `# My working life: Ingeborg Castellan

Ingeborg Castellan is our Director of Legal Services. Here she tells us about her work and her week.

### What I do

I read things so that you don't have to. My team of eleven looks after contracts, data and the occasional ghost.

### How I got here

By accident. I trained as a pharmacist and fell in love with the small print.

### The best part of my job

Telling someone that they may.

### The worst part of my job

Telling someone that they may not, on a Friday.`,
    exchanges: [
      ['What I do', 'I read things', 'occasional ghost.', 'topic'],
      ['How I got here', 'By accident.', 'small print.', 'topic'],
      ['The best part of my job', 'Telling someone', 'they may.', 'topic'],
      ['The worst part of my job', 'Telling someone', 'on a Friday.', 'topic'],
    ],
  },
  {
    ...none,
    title: 'a conference day with times of the clock and questions for titles',
    text: `Leadership Away Day

9:00am Arrival and coffee
9:30am – 10:15am Opening: what do we owe our students?
Professor Gideon Sallow
10:15am Discussion: are we listening?
11:00am Coffee
11:30am Breakout: how will you know that it worked?
Facilitator: Una Prescott
1:00pm Lunch
2:00pm Closing remarks: Dr Felix Arden, Pro-Vice-Chancellor`,
  },
  {
    ...none,
    title: 'minutes with initials before what was said',
    text: `Estates liaison meeting, 3 March

Present: Rosa Hallam (RH), Dev Menon (DM), Piers Laidlaw (PL)

1. Matters arising
RH: The lift is still broken. DM to chase.
PL: Asked when the car park would open.
DM: Not before May.

2. Heating
PL: Reported nine complaints.
DM: Engineers are on site this week. Will report back.
RH: Asked whether staff could work from home meanwhile.
PL: To ask HR.

3. Date of next meeting
7 April`,
  },
  {
    ...none,
    title: 'a blog of advice under question headings, in which "I" speaks to the reader',
    text: `Five questions to ask before you take a leadership job

I've taken four of them, and I wish that somebody had given me this list.

1. Who had it before you?

Ring them. If they won't talk, that's an answer.

2. What does the budget look like?

Ask for three years of it. You will learn more from the second year than from the first.

3. Who will you sit next to?

It sounds trivial. It isn't: you'll spend more hours with that person than with your family.

4. What happens if you fail?

A good organisation has an answer. A bad one laughs.

5. Do you want it?

Sleep on it, and then ask yourself again.`,
  },
  {
    ...none,
    title: 'the leader’s column, told under headings',
    text: `From the Vice-Chancellor's desk

Dear colleagues,

It has been a busy month and I want to thank all of you for your patience.

Our finances

We have closed the year with a small surplus. What does that mean for you? It means that the pay award will be met in full.

Our buildings

The Hadley staircase is open again. I walked up it on Monday, and I walked down it more slowly.

Our people

We said goodbye to Professor Stackpole, who taught here for thirty years. I'll miss her questions.

With best wishes
Edmund Carrow
Vice-Chancellor`,
  },
]
