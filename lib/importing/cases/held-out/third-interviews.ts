/** Written after the second held-out texts had been mended, in yet other voices, and read once before anything was changed for them. */
import type { Case } from '#lib/importing/cases/case.ts'

export const thirdInterviews: Case[] = [
  {
    shape: 'bare question lines',
    title: 'alumni magazine, long answers, the name only in the headline quotation',
    name: 'Constance Adeyemi',
    headline: 'Constance Adeyemi: “I never planned any of it”',
    text: `Constance Adeyemi: “I never planned any of it”

The vaccine chief on luck, laboratories and the value of a bad memory.

You left school at sixteen. How did you end up running a laboratory of three hundred?

One bus at a time. I cleaned the place first. There was a woman there who talked to me while I mopped, and after a year I realised that she had been teaching me chemistry.

I went to night school so that I could answer back.

And then came the pandemic.

Then came the pandemic. People think that we were ready. We were not ready; we were awake.

Were you frightened?

All the time. Who wasn't? I kept a list of everything that could go wrong and crossed things off as they did.

What do you say to young women who want to do what you do?

Mop slowly.`,
    exchanges: [
      [
        'You left school at sixteen. How did you end up running a laboratory of three hundred?',
        'One bus',
        'answer back.',
      ],
      ['And then came the pandemic.', 'Then came', 'were awake.', 'invitation'],
      ['Were you frightened?', 'All the time.', 'as they did.'],
      ['What do you say to young women who want to do what you do?', 'Mop', 'slowly.'],
    ],
  },
  {
    shape: 'bare question lines',
    title: 'question, answer, blank line; some questions are headings without a mark',
    name: 'Per Lindqvist',
    jobTitle: 'Lab Manager',
    text: `Staff profile: Per Lindqvist, Lab Manager

Years at the institute
Fourteen, if you don't count the year that I spent in a container on the ice.

Best part of the job
I get to switch things on. Some of them cost more than my house.

What are you doing when nobody can reach you?
Sailing. I have a boat with no radio, on purpose.

Favourite smell
Solder.

Advice to a newcomer
Label it. If you think that you'll remember what is in it, label it twice.`,
    exchanges: [
      ['Years at the institute', 'Fourteen', 'the ice.', 'topic'],
      ['Best part of the job', 'I get', 'my house.', 'topic'],
      ['What are you doing when nobody can reach you?', 'Sailing.', 'on purpose.'],
      ['Favourite smell', 'Solder.', 'Solder.', 'topic'],
      ['Advice to a newcomer', 'Label it.', 'it twice.', 'topic'],
    ],
  },
  {
    shape: 'numbered questions',
    title: 'Question 1: with the answers headed Answer:',
    name: 'Zainab Karimi',
    text: `Leadership in focus: Zainab Karimi, Chief People Officer

Question 1: What first drew you to people work?

Answer: My mother ran a market stall and I watched her hire. She asked one thing: can you get up?

Question 2: What is the biggest myth about HR?

Answer: That we have the biscuits. Finance has the biscuits.

Question 3: And the biggest truth?

Answer: That everybody is somebody's manager's problem. I am, too.

Question 4: Finish this sentence: a good workplace is…

Answer: …one that you'd recommend to your sister.`,
    exchanges: [
      ['What first drew you to people work?', 'My mother', 'get up?'],
      ['What is the biggest myth about HR?', 'That we', 'the biscuits.'],
      ['And the biggest truth?', 'That everybody', 'I am, too.'],
      ['Finish this sentence: a good workplace is…', '…one', 'your sister.', 'invitation'],
    ],
  },
  {
    shape: 'speakers by name',
    title: 'a podcast with a programme name as asker and small talk',
    name: 'Walter Egan',
    text: `THE CORRIDOR: Hello and welcome. With me today is Walter Egan, who looks after the university's eleven lifts. Walter, good morning.

WALTER EGAN: Morning.

THE CORRIDOR: What's the longest that anybody has been stuck?

WALTER EGAN: Four hours. A professor of patience, believe it or not. Well, ethics.

THE CORRIDOR: Ha! And what did he say when you got him out?

WALTER EGAN: He asked if he could stay for another ten minutes. He'd nearly finished his chapter.

THE CORRIDOR: Right.

WALTER EGAN: I let him.

THE CORRIDOR: Do you ever take the stairs?

WALTER EGAN: Always. I know too much.

THE CORRIDOR: Walter Egan, thank you very much.

WALTER EGAN: Pleasure.`,
    exchanges: [
      [
        "Hello and welcome. With me today is Walter Egan, who looks after the university's eleven lifts. Walter, good morning.",
        'Morning.',
        'Morning.',
        'invitation',
      ],
      ["What's the longest that anybody has been stuck?", 'Four hours.', 'ethics.'],
      ['Ha! And what did he say when you got him out?', 'He asked', 'I let him.'],
      ['Do you ever take the stairs?', 'Always.', 'too much.'],
    ],
  },
  {
    shape: 'bold paragraphs',
    title: 'bold questions with a bold name line, sub-headings in capitals and bold emphasis',
    name: 'Delphine Roux',
    jobTitle: 'Head of Exhibitions',
    text: `**Delphine Roux**
**Head of Exhibitions**

EARLY DAYS

**How did a physicist come to hang pictures?**

I fell for a frame. It was crooked, and **nobody** had noticed for thirty years.

**What did your colleagues think?**

They thought that I'd be back by Christmas. That was in 2009.

WHAT COMES NEXT

**Tell us about the autumn show**

It's called Nothing. There are eleven rooms and I have filled two.

**Anything that keeps you up at night?**

The other nine.`,
    exchanges: [
      ['How did a physicist come to hang pictures?', 'I fell', 'thirty years.'],
      ['What did your colleagues think?', 'They thought', '2009.'],
      ['Tell us about the autumn show', "It's called", 'filled two.', 'invitation'],
      ['Anything that keeps you up at night?', 'The other', 'nine.'],
    ],
  },
  {
    shape: 'web page chrome',
    title: 'a charity site with donation box, captions, related and social links among the text',
    name: 'Moses Kiptoo',
    text: `Jump to content
Donate now
River Aid
Our work | Stories | Get involved | Shop
Stories > Interviews
“The river does not read our strategy”
Moses Kiptoo, River Aid's new Chief Executive, talks about floods, faith and football.
Published 2 days ago
Photo: A. Stern / River Aid
Moses Kiptoo on the bank of the Nzoia. Photo: A. Stern
What did you learn in your first hundred days?
I learnt to ask the fishermen before I ask the hydrologists. Both are right, but the fishermen are right sooner.
Donate £10 today and help a family rebuild
What is your priority?
Warning people. A text message costs less than a boat, and it arrives before the water does.
Sign up for e-mail updates
First name
Last name
I agree to the privacy policy
How do you relax?
I referee boys' football. I have been called things that no donor has ever called me.
What would success look like?
A year in which nobody knows our name.
Share this story:
Facebook Twitter LinkedIn Email
More stories
A day with the pump engineers
“We rebuilt it in a week”
Get the latest news straight to your inbox
River Aid is a registered charity (no. 1000000)
Cookie settings`,
    exchanges: [
      ['What did you learn in your first hundred days?', 'I learnt', 'right sooner.'],
      ['What is your priority?', 'Warning people.', 'water does.'],
      ['How do you relax?', 'I referee', 'called me.'],
      ['What would success look like?', 'A year', 'our name.'],
    ],
    leftOver: [
      'Donate now',
      'Our work | Stories',
      'Published 2 days ago',
      'Donate £10 today',
      'Sign up for e-mail updates',
      'First name',
      'Last name',
      'I agree to the privacy policy',
      'A day with the pump engineers',
      'We rebuilt it in a week',
      'Get the latest news',
      'registered charity',
      'Cookie settings',
    ],
  },
  {
    shape: 'web page chrome',
    title: 'a trust intranet from a document system',
    name: 'Sister Bernadette Kane',
    text: `NHS
Northmoor Hospitals
Staff hub
You are in: Staff hub » News » 2025 » June
60 seconds with… Sister Bernadette Kane
Posted by: Comms
Posted on: 11/06/2025
Category: People
Views: 412
Sister Bernadette Kane has run ward 7 for twenty-two years. Before she retires on Friday, we sat her down for a minute.
What's changed most?
The paper. I used to carry a pen behind each ear. Now I carry a charger.
What hasn't?
Two in the morning. It's still the longest hour there is, and people still hold your hand.
Best moment?
A man who'd been asleep for nine weeks asked me for the racing results. I gave them to him and he'd won.
And what will you do on Monday?
I'll wake at five and lie there.
Like (38) Comment (12)
Attachments: kane.jpg (2.1 MB)
Was this useful? Yes No
Northmoor Hospitals 2025. All rights reserved.`,
    exchanges: [
      ["What's changed most?", 'The paper.', 'a charger.'],
      ["What hasn't?", 'Two in', 'your hand.'],
      ['Best moment?', 'A man', "he'd won."],
      ['And what will you do on Monday?', "I'll wake", 'lie there.'],
    ],
    leftOver: [
      'Staff hub',
      'Posted by',
      'Views: 412',
      'Like (38)',
      'Attachments',
      'Was this useful',
      'All rights reserved',
    ],
  },
  {
    shape: 'e-mail',
    title: 'forwarded twice, answers marked with the initials of the writer',
    name: 'Hamish Lockwood',
    text: `---------- Forwarded message ---------
From: Hamish Lockwood <hamish.lockwood@calder.example>
Date: Tue, 4 Mar 2025 at 18:22
Subject: Re: your minute of fame
To: Dot <dot@calder.example>

Hi Dot, here you go!

Q1 What do you do at Calder?
I'm the Estates Manager. If it drips, it's mine.

Q2 What's the oddest thing that you have found behind a wall?
Another wall. Then a shoe.

Q3 What would you save if the building was on fire?
The plans. There's only one set and I drew half of them.

Q4 Who would play you in a film?
My brother. He's cheaper.

All the best,
Hamish

--
Hamish Lockwood MRICS
Estates Manager, Calder Institute
+44 1632 960 000`,
    exchanges: [
      ['What do you do at Calder?', "I'm the Estates Manager.", "it's mine."],
      ["What's the oddest thing that you have found behind a wall?", 'Another wall.', 'a shoe.'],
      ['What would you save if the building was on fire?', 'The plans.', 'half of them.'],
      ['Who would play you in a film?', 'My brother.', 'cheaper.'],
    ],
    leftOver: ['Forwarded message', 'here you go', 'All the best', '+44 1632'],
  },
  {
    shape: 'hard-wrapped lines',
    title: 'two-column PDF with running heads, page numbers and broken words',
    name: 'Oona Fairbairn',
    text: `The Quarterly Review                                   17

Oona Fairbairn, Director of the Botanic Garden,
on what plants know.

When did you first want to be a gardener?

When I was five and pulled up a carrot. I thought
that I had invented it. My grandmother let me think
so for years, and I have never been as sure of any-
thing since.

Is a garden nature or culture?

Who can say? A garden is an argument between the
two, and the gardener carries messages. I have been

The Quarterly Review                                   18

shouted at by both sides.

What will the garden look like in fifty years?

Drier. We are planting trees from farther south and
apologising to the birches.`,
    exchanges: [
      ['When did you first want to be a gardener?', 'When I', 'anything since.'],
      ['Is a garden nature or culture?', 'Who can say?', 'both sides.'],
      ['What will the garden look like in fifty years?', 'Drier.', 'the birches.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Spanish with names as speakers and inverted marks',
    name: 'Rocío Etxeberria',
    text: `Entrevista a Rocío Etxeberria, rectora de la Universidad del Norte

Revista Campus: Rectora, lleva usted cien días en el cargo.

Rocío Etxeberria: Ciento tres. Los tres últimos han sido los mejores.

Revista Campus: ¿Qué encontró al llegar?

Rocío Etxeberria: Un paraguas y cuatro mil correos. ¿Por dónde habría empezado usted?

Revista Campus: Cuéntenos su plan.

Rocío Etxeberria: Abrir las puertas por la noche. Los estudiantes no duermen, y yo tampoco.`,
    exchanges: [
      ['Rectora, lleva usted cien días en el cargo.', 'Ciento tres.', 'los mejores.', 'invitation'],
      ['¿Qué encontró al llegar?', 'Un paraguas', 'usted?'],
      ['Cuéntenos su plan.', 'Abrir', 'yo tampoco.', 'invitation'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Swedish, bold, with an imperative',
    name: 'Annika Bergström',
    text: `**Sextio sekunder med Annika Bergström, it-chef**

**Vad gör en it-chef?**

Lyssnar. Och startar om.

**Beskriv din arbetsplats**

Ett rum utan fönster, men med tre skärmar som visar fönster.

**Vad är du mest stolt över?**

Att vi stängde av faxen. Jag har den hemma nu.

**Vad gör du om fem år?**

Någonting med får.`,
    exchanges: [
      ['Vad gör en it-chef?', 'Lyssnar.', 'startar om.'],
      ['Beskriv din arbetsplats', 'Ett rum', 'fönster.', 'invitation'],
      ['Vad är du mest stolt över?', 'Att vi', 'hemma nu.'],
      ['Vad gör du om fem år?', 'Någonting', 'får.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'German, quick questions with the answer on the line',
    name: 'Jörg Petersen',
    text: `Kurz gefragt: Jörg Petersen, Leiter der Feuerwehr

Kaffee oder Tee? Kaffee, schwarz, seit 1989.
Berge oder Meer? Meer. In den Bergen gibt es zu wenig Wasser.
Ihr Lieblingsort in der Stadt? Das Dach der alten Wache.
Was bringt Sie zum Lachen? Meine Enkelin, wenn sie Sirene spielt.
Ihr Lebensmotto? Erst die Leiter, dann der Lorbeer.`,
    exchanges: [
      ['Kaffee oder Tee?', 'Kaffee', '1989.'],
      ['Berge oder Meer?', 'Meer.', 'Wasser.'],
      ['Ihr Lieblingsort in der Stadt?', 'Das Dach', 'Wache.'],
      ['Was bringt Sie zum Lachen?', 'Meine', 'spielt.'],
      ['Ihr Lebensmotto?', 'Erst', 'Lorbeer.'],
    ],
  },
  {
    shape: 'topical headings',
    title: 'a magazine piece with short headings in the third person',
    name: 'Tamara Quill',
    text: `Features / Leadership
Steady hands
Steady hands
Words by Ned Parr
Tamara Quill has just become Chief Operating Officer of the Lantern Group, which runs forty theatres. She spoke to Ned Parr between two dress rehearsals.

A background in ballet

I danced until my knees told me to count money instead. The discipline is the same: you do it again.

Nobody claps when you do it in an office, though, and I still miss that.

Keeping the lights on

Our electricity bill is larger than our wage bill. We have changed nine thousand bulbs, and I know because I signed for each of them.

The audience of tomorrow

We are losing the Tuesday audience. I want tickets at the price of a pizza, and I want the pizza, too.

Advice to others

Learn the names of the people at the stage door.

Subscribe to the print edition
Lantern Group facts
Theatres: 40
Founded: 1961`,
    exchanges: [
      ['A background in ballet', 'I danced', 'miss that.', 'topic'],
      ['Keeping the lights on', 'Our electricity', 'each of them.', 'topic'],
      ['The audience of tomorrow', 'We are', 'pizza, too.', 'topic'],
      ['Advice to others', 'Learn', 'stage door.', 'topic'],
    ],
    leftOver: ['Subscribe to the print edition', 'Lantern Group facts', 'Founded: 1961'],
  },
  {
    shape: 'an answer that is a question',
    title: 'bare, with answers that ask back and a question in three parts',
    name: 'Emeka Strand',
    text: `Emeka Strand, poet in residence at the Tax Office, answers our questions.

Why does a tax office need a poet?

Why does a poem need a tax office?

Seriously, what do you do all day?

I sit in the hall and write down what people say to the machine that gives out numbers.

Where do you write? When? And with what?

On the bus. Before nine. With whatever the person next to me has dropped.

Has anybody complained?

Would you?`,
    exchanges: [
      ['Why does a tax office need a poet?', 'Why does', 'tax office?'],
      ['Seriously, what do you do all day?', 'I sit', 'numbers.'],
      ['Where do you write? When? And with what?', 'On the bus.', 'dropped.'],
      ['Has anybody complained?', 'Would you?', 'Would you?'],
    ],
  },
]
