/** A sixth look, written without knowing the rules: interviews as they arrive. */
import type { Case } from '#lib/importing/cases/case.ts'

export const sixthInterviews: Case[] = [
  {
    shape: 'bare questions',
    title: 'bare question lines, short paragraph answers, byline',
    name: 'Maureen Tuckwell',
    jobTitle: 'Head of Catering',
    headline: 'Five minutes with Maureen Tuckwell',
    standfirst: 'Our Head of Catering',
    text: `Five minutes with Maureen Tuckwell

By Ola Brandt | 14 March 2025

Our Head of Catering feeds four thousand people a day and still goes home and bakes.

How did you get into catering?

My grandmother had a café by the bus station in Wick. I stood on a crate to reach the till.

What's the most popular dish?

Macaroni cheese, every day of the year, in every building. I've stopped fighting it.

Is there anything you won't serve?

Tripe. We tried in 2011. One portion went, and it came back.

What would you be doing if you weren't here?

Driving a bus, probably.`,
    exchanges: [
      ['How did you get into catering?', 'My grandmother', 'reach the till.'],
      ["What's the most popular dish?", 'Macaroni cheese', 'fighting it.'],
      ["Is there anything you won't serve?", 'Tripe.', 'came back.'],
      ["What would you be doing if you weren't here?", 'Driving a bus', 'probably.'],
    ],
    leftOver: ['Ola Brandt', '14 March 2025'],
  },
  {
    shape: 'Q and A labels',
    title: 'Q: and A: on successive lines, no blank lines in pairs',
    name: 'Desmond Achterberg',
    jobTitle: 'Chief Operating Officer',
    text: `Meet the executive: Desmond Achterberg, Chief Operating Officer

Q: You've been here a hundred days. What has surprised you?
A: How long the corridors are. I've worn through a pair of shoes.
Q: And what has disappointed you?
A: The coffee. But I'm told that a working group is looking at it.
Q: What will be different in a year?
A: Two things. Fewer forms, and you will know who to ring when something breaks. If I manage both I'll buy everybody a better coffee.
Q: Do you ever switch off?
A: I sail. There's no signal past the harbour wall.`,
    exchanges: [
      ["You've been here a hundred days. What has surprised you?", 'How long', 'pair of shoes.'],
      ['And what has disappointed you?', 'The coffee.', 'looking at it.'],
      ['What will be different in a year?', 'Two things.', 'better coffee.'],
      ['Do you ever switch off?', 'I sail.', 'harbour wall.'],
    ],
  },
  {
    shape: 'Q1 labels',
    title: 'Q1. to Q4. with answers in paragraphs and a list',
    name: 'Ingrid Solvang',
    jobTitle: 'Director of Research Services',
    standfirst: 'Each month we put',
    text: `Four for Friday: Ingrid Solvang

Each month we put four questions to one of our directors. This month it is the turn of Ingrid Solvang, Director of Research Services.

Q1. What does your team do?

We help people to win grants, and then we help them to spend them properly. The second is harder.

Q2. What are you working on?

Three things at the moment:

- a new system for costing projects
- shorter contracts
- a party for the people who survived the old system

Q3. What's the best thing about the job?

Reading applications. On an ordinary Wednesday I learned why eels go to the Sargasso Sea.

They don't tell you that in finance.

Q4. Who should we ask next?

Bartholomew from Security. He knows where everything is.`,
    exchanges: [
      ['What does your team do?', 'We help', 'is harder.'],
      ['What are you working on?', 'Three things', 'the old system'],
      ["What's the best thing about the job?", 'Reading applications.', 'in finance.'],
      ['Who should we ask next?', 'Bartholomew', 'everything is.'],
    ],
  },
  {
    shape: 'numbered',
    title: '1) 2) 3) in an e-mail reply with greeting and signature',
    name: 'Gwilym Pryce-Hartley',
    jobTitle: 'Facilities Manager',
    text: `Hi Suki

Sorry this is late, here you go!

1) What is your job, in one sentence?
I keep the rain outside and the heat inside, with mixed results.

2) When did you start?
September 1998. The Tower was still standing then. I helped to pull it down, and I've missed it ever since.

3) What's in your van?
Ladders, a kettle, and eleven keys that fit nothing.

4) What's your favourite building?
The boiler house. Nobody else has ever said that, have they?

Let me know if you need a photo.

Cheers
Gwil

Gwilym Pryce-Hartley
Facilities Manager
Ext. 4471`,
    exchanges: [
      ['What is your job, in one sentence?', 'I keep', 'mixed results.'],
      ['When did you start?', 'September 1998.', 'ever since.'],
      ["What's in your van?", 'Ladders', 'fit nothing.'],
      ["What's your favourite building?", 'The boiler house.', 'have they?'],
    ],
    leftOver: ['Sorry this is late', 'Let me know if you need a photo', 'Ext. 4471'],
  },
  {
    shape: 'labels alone',
    title: 'Question and Answer alone on their lines',
    name: 'Farida Nouri',
    jobTitle: 'Chief Pharmacist',
    text: `STAFF BULLETIN 88
In conversation with Farida Nouri, Chief Pharmacist

Question
What made you choose pharmacy?

Answer
I wanted to be a perfumer. Pharmacy was the nearest course that let you mix things, and my parents approved of it.

Question
Do you still mix things?

Answer
Only gravy.

Question
The robot arrived in June. How is it getting on?

Answer
Splendidly. It is never ill and it doesn't take leave.

We've called it Gerald. It picks nine hundred packs an hour and has dropped four since it came.`,
    exchanges: [
      ['What made you choose pharmacy?', 'I wanted', 'approved of it.'],
      ['Do you still mix things?', 'Only gravy.', 'Only gravy.'],
      ['The robot arrived in June. How is it getting on?', 'Splendidly.', 'since it came.'],
    ],
    leftOver: ['STAFF BULLETIN 88'],
  },
  {
    shape: 'initials',
    title: 'initials with colons, introduction, follow-ups without a question mark',
    name: 'Rosalind Okafor',
    jobTitle: 'Dean of Humanities',
    standfirst: 'Rosalind Okafor has been Dean',
    text: `"I read the last page first"

Rosalind Okafor has been Dean of Humanities since January. Theo Lindqvist asked her about reading, writing and what the Faculty is for.

TL: Dean, you're a historian of dictionaries. Does anybody still need one?

RO: Everybody does, and nobody opens one. I say that with love.

TL: What should we expect from your first year?

RO: Not much noise. I want to know what the departments do before I tell them to do something else.

TL: That sounds cautious.

RO: It's only polite.

TL: What are you reading now?

RO: Four novels at the same time, and the minutes of the Estates Committee. I read the last page first in all of them.`,
    headline: '"I read the last page first"',
    exchanges: [
      ["Dean, you're a historian of dictionaries. Does anybody still need one?", 'Everybody does', 'with love.'],
      ['What should we expect from your first year?', 'Not much noise.', 'something else.'],
      ['That sounds cautious.', "It's only", 'polite.', 'invitation'],
      ['What are you reading now?', 'Four novels', 'in all of them.'],
    ],
  },
  {
    shape: 'me and them',
    title: 'Interviewer and first name, small talk at the beginning',
    name: 'Piet',
    text: `Interviewer: What do you do here, Piet?
Piet: I look after the bees on the roof of the Engineering Building. Officially I'm in Grounds.
Interviewer: How many bees are we talking about?
Piet: About a hundred and twenty thousand in July. In winter, a tenth of that.
Interviewer: Have you ever been stung?
Piet: Have I ever been stung! On the eyelid, on the day of my daughter's wedding. There are photographs.
Interviewer: What can people do to help?
Piet: Leave the dandelions alone. That's it. It even saves you work.`,
    exchanges: [
      ['What do you do here, Piet?', 'I look after', 'in Grounds.'],
      ['How many bees are we talking about?', 'About a hundred', 'tenth of that.'],
      ['Have you ever been stung?', 'Have I ever', 'There are photographs.'],
      ['What can people do to help?', 'Leave the dandelions', 'saves you work.'],
    ],
  },
  {
    shape: 'me and them',
    title: 'Me: notes from a student',
    name: 'Captain Lowe',
    text: `My interview with Captain Lowe of the ferry

Me: When did you first go to sea?
Captain Lowe: I was sixteen. My father drove me to the docks and didn't say one word the whole way.
Me: Were you scared?
Captain Lowe: Of the cook, yes.
Me: What is the worst weather you have ever sailed in?
Captain Lowe: February 1990, off the Mull. The piano in the lounge came loose. You have never heard such music.
Me: Would you recommend the job?
Captain Lowe: Would I? To anybody who can sleep standing up.`,
    exchanges: [
      ['When did you first go to sea?', 'I was sixteen.', 'whole way.'],
      ['Were you scared?', 'Of the cook', 'yes.'],
      ['What is the worst weather you have ever sailed in?', 'February 1990', 'such music.'],
      ['Would you recommend the job?', 'Would I?', 'standing up.'],
    ],
  },
  {
    shape: 'glued labels',
    title: 'labels glued to their text by a copy from a page',
    name: 'Bettina Crowe',
    text: `Q:What brought you to the archive, Bettina Crowe?
A:A wrong turning. I was looking for the toilet and found the charters.
Q:How old is the oldest thing you have?
A:1147. It's a grant of a fishpond, with a bite out of one corner.
Q:Who bit it?
A:We think a dog. We'd like to think a monk.
Q:Can anybody come and see it?
A:Yes, on the first Thursday of the month, with clean hands.`,
    exchanges: [
      ['What brought you to the archive, Bettina Crowe?', 'A wrong turning.', 'the charters.'],
      ['How old is the oldest thing you have?', '1147.', 'one corner.'],
      ['Who bit it?', 'We think', 'a monk.'],
      ['Can anybody come and see it?', 'Yes, on', 'clean hands.'],
    ],
  },
  {
    shape: 'names',
    title: 'full name first, then the surname; magazine named as speaker',
    name: 'Leopold Wainscott',
    jobTitle: 'Chief Executive',
    text: `Trains, towns and tea
Leopold Wainscott, Chief Executive of Northmere Council, talks to The Lantern.

The Lantern: Mr Wainscott, you came to Northmere by train. Would you do it again?

Leopold Wainscott: Not with a cello.

The Lantern: What is the first thing that you'll do for the town?

Wainscott: The station clock. It's been ten past four for nine years. People set their hopes by it.

The Lantern: There are those who say that you have no plan.

Wainscott: They're right about Tuesday. By Friday I'll have one.

The Lantern: And the market?

Wainscott: The market stays. It was here before us and it'll be here when the Council is a footnote.

Do you know what they sold on the first day? Geese, nails and a bear.`,
    headline: 'Trains, towns and tea',
    exchanges: [
      ['Mr Wainscott, you came to Northmere by train. Would you do it again?', 'Not with', 'a cello.'],
      ["What is the first thing that you'll do for the town?", 'The station clock.', 'hopes by it.'],
      ['There are those who say that you have no plan.', "They're right", 'have one.', 'invitation'],
      ['And the market?', 'The market stays.', 'and a bear.'],
    ],
  },
  {
    shape: 'same line',
    title: 'question and answer on one line',
    name: 'Shanice Boateng',
    text: `Quick fire: Shanice Boateng, Payroll

Tea or coffee? Tea, so strong that it argues.
First concert? A brass band in Keighley. I was four and I cried.
Best piece of advice you've been given? Never lend anybody your stapler.
What do you do on Sundays? I sing in two choirs that don't speak to each other.
Where were you born? In a taxi.`,
    exchanges: [
      ['Tea or coffee?', 'Tea, so', 'it argues.'],
      ['First concert?', 'A brass band', 'I cried.'],
      ["Best piece of advice you've been given?", 'Never lend', 'your stapler.'],
      ['What do you do on Sundays?', 'I sing', 'each other.'],
      ['Where were you born?', 'In a taxi.', 'In a taxi.'],
    ],
  },
  {
    shape: 'markdown bold',
    title: 'Markdown bold paragraphs, heading, italic standfirst',
    name: 'Tomasz Wieliczko',
    jobTitle: 'Lead Developer',
    headline: 'Tomasz deletes things',
    standfirst: 'Tomasz Wieliczko, Lead Developer',
    text: `# Tomasz deletes things

*Tomasz Wieliczko, Lead Developer at Harrow & Finch, explains why the best code is the code that isn't there.*

**How much code did you write last year?**

Minus forty thousand lines. I'm very happy with it.

**Was nobody upset?**

One person. He'd written most of them. We had lunch, and then he showed me ten thousand more.

**What does a good day look like?**

The build is green, the phone is quiet and somebody asks a question that I can't answer.

> "If you understand everything by noon, you're in the wrong job."

My first boss used to say that.

**What would you tell people who want to do what you do?**

Read other people's work. *Then* forgive them.`,
    exchanges: [
      ['How much code did you write last year?', 'Minus forty', 'happy with it.'],
      ['Was nobody upset?', 'One person.', 'ten thousand more.'],
      ['What does a good day look like?', 'The build', 'say that.'],
      ['What would you tell people who want to do what you do?', 'Read other', 'forgive them.'],
    ],
  },
  {
    shape: 'inline bold',
    title: 'inline bold questions with the answer behind them',
    name: 'Noor Haddad',
    jobTitle: 'Ward Manager',
    text: `## Getting to know Noor Haddad, Ward Manager

**What do you love about nights?** The corridor at four in the morning. Everybody tells the truth then.

**What don't you love?** The vending machine. It took my two pounds in October and has never apologised.

**Who inspires you?** My aunt, who delivered half of Nablus. She is eighty-eight and still gets knocked up at midnight for advice.

**Where's home?** Wherever the good pan is.`,
    exchanges: [
      ['What do you love about nights?', 'The corridor', 'truth then.'],
      ["What don't you love?", 'The vending machine.', 'never apologised.'],
      ['Who inspires you?', 'My aunt', 'for advice.'],
      ["Where's home?", 'Wherever', 'pan is.'],
    ],
  },
  {
    shape: 'headings',
    title: 'Markdown headings of two levels, sections above the questions',
    name: 'Ailsa Drummond',
    jobTitle: 'Finance Director',
    headline: 'Ailsa Drummond: counting carefully',
    text: `# Ailsa Drummond: counting carefully

Ailsa Drummond became our Finance Director in May.

## At work

### What has changed since you arrived?

We close the books in six days now. It was nineteen.

### What hasn't?

The spreadsheets. There's one called FINAL_final_2, and I'm afraid to open it.

## At home

### What do you cook when nobody is watching?

Toast, with things on it. There's an order: butter, anchovy, egg.

### Do you have a favourite place?

Rannoch Moor in the rain, which is to say Rannoch Moor.`,
    exchanges: [
      ['What has changed since you arrived?', 'We close', 'was nineteen.'],
      ["What hasn't?", 'The spreadsheets.', 'open it.'],
      ['What do you cook when nobody is watching?', 'Toast', 'anchovy, egg.'],
      ['Do you have a favourite place?', 'Rannoch Moor in', 'Rannoch Moor.'],
    ],
    leftOver: ['At home'],
  },
  {
    shape: 'topical headings',
    title: 'topics instead of questions, first person throughout',
    name: 'Henrik Vollan',
    jobTitle: 'Chief Engineer',
    text: `# Sixty seconds with Henrik Vollan, Chief Engineer

## Career path

I was a welder until my knees complained. Then the yard paid for my degree and I've been drawing ships ever since.

## Biggest challenge

We can't find young people. I go to schools with a model of a propeller and let them hold it.

## Favourite book

The tide tables. I'm only half joking.

## Life outside work

Three daughters, two boats, one shed.`,
    exchanges: [
      ['Career path', 'I was', 'ever since.', 'topic'],
      ['Biggest challenge', "We can't", 'hold it.', 'topic'],
      ['Favourite book', 'The tide', 'half joking.', 'topic'],
      ['Life outside work', 'Three daughters', 'one shed.', 'topic'],
    ],
  },
  {
    shape: 'invitations',
    title: 'bare invitations between questions',
    name: 'Prudence Akintola',
    jobTitle: 'Volunteer Coordinator',
    text: `Volunteer of the month: Prudence Akintola

Tell us a little about yourself.

I'm Prudence, I'm Volunteer Coordinator at the Harbour Hospice shop, and I've got opinions about jigsaws.

Describe a typical Saturday.

It starts with bags. By nine there are thirty on the step, and one of them is always wet.

By eleven we have sold the wet one.

What is the strangest thing anyone has donated?

A canoe, with a note: "Sorry about Derek."

Explain the system for pricing.

There isn't one. I look at it, then I look at you.

Name a film that makes you cry.

All of them. Even the ones about submarines.`,
    exchanges: [
      ['Tell us a little about yourself.', "I'm Prudence", 'about jigsaws.', 'invitation'],
      ['Describe a typical Saturday.', 'It starts', 'wet one.', 'invitation'],
      ['What is the strangest thing anyone has donated?', 'A canoe', 'about Derek."'],
      ['Explain the system for pricing.', "There isn't", 'at you.', 'invitation'],
      ['Name a film that makes you cry.', 'All of them.', 'about submarines.', 'invitation'],
    ],
  },
  {
    shape: 'two in a turn',
    title: 'two questions in one turn; statement with its question',
    name: 'Joachim Barley',
    text: `Joachim Barley on running the city's smallest museum

How did the museum begin? And why buttons?

With a divorce. She took the car and I took the tins. There were eleven thousand buttons in them.

The Council cut your grant in April. How have you managed since?

By opening on fewer days and charging for the light. I mean it: there's a meter.

What do visitors ask you most often, and what do you wish they'd ask?

They ask where the toilet is. I wish they would ask why soldiers' coats have buttons on the sleeve.

Well, why do they?

So that boys wouldn't wipe their noses. So the story goes. Is it true? Who cares?`,
    exchanges: [
      ['How did the museum begin? And why buttons?', 'With a divorce.', 'in them.'],
      ['The Council cut your grant in April. How have you managed since?', 'By opening', "there's a meter."],
      ["What do visitors ask you most often, and what do you wish they'd ask?", 'They ask', 'on the sleeve.'],
      ['Well, why do they?', 'So that boys', 'Who cares?'],
    ],
  },
  {
    shape: 'one word',
    title: 'one-word and two-word questions in a list, answered on the line',
    name: 'Cosmo Delacroix-Hunt',
    text: `Cosmo Delacroix-Hunt: the questionnaire

Breakfast? Porridge with salt.
Hero? My swimming teacher, Mrs Amadi.
Car? Bicycle.
Fear? Escalators that have stopped.
Motto? "It'll dry."
Last meal? Fish pie, and please take your time.`,
    exchanges: [
      ['Breakfast?', 'Porridge', 'with salt.'],
      ['Hero?', 'My swimming', 'Mrs Amadi.'],
      ['Car?', 'Bicycle.', 'Bicycle.'],
      ['Fear?', 'Escalators', 'have stopped.'],
      ['Motto?', '"It\'ll', 'dry."'],
      ['Last meal?', 'Fish pie', 'your time.'],
    ],
  },
  {
    shape: 'unanswered',
    title: 'Q labels with an unanswered question in the middle',
    name: 'Lorna Vickery',
    jobTitle: 'Head of Admissions',
    text: `Draft for the spring issue – Lorna Vickery, Head of Admissions

Q. What do you read first in an application?

A. The last line. People relax by then, and you can hear them.

Q. What is the funniest thing you've read?

A.

Q. Do grades matter?

A. Yes. Not as much as the applicants fear, and more than their uncles say.

Q. What happens in August?

A. August happens. We have forty phones, two fans and a great many bananas.`,
    exchanges: [
      ['What do you read first in an application?', 'The last line.', 'hear them.'],
      ["What is the funniest thing you've read?", '', ''],
      ['Do grades matter?', 'Yes.', 'uncles say.'],
      ['What happens in August?', 'August happens.', 'many bananas.'],
    ],
  },
  {
    shape: 'answer is a question',
    title: 'answers that are questions, speakers by name',
    name: 'Violet Marchbanks',
    text: `Editor: Violet Marchbanks, you have painted the same tree for forty years. Why?

Violet: Why not?

Editor: Has it changed?

Violet: Have you? It loses a branch, it gains a rope swing. The council gave it a number in 1996. I painted the number out.

Editor: How do you know when a picture is finished?

Violet: Who says that any of them is?

Editor: Will you ever paint another tree?

Violet: There's a hornbeam that I nod to.`,
    exchanges: [
      ['Violet Marchbanks, you have painted the same tree for forty years. Why?', 'Why not?', 'Why not?'],
      ['Has it changed?', 'Have you?', 'number out.'],
      ['How do you know when a picture is finished?', 'Who says', 'them is?'],
      ['Will you ever paint another tree?', "There's a hornbeam", 'nod to.'],
    ],
  },
  {
    shape: 'rhetorical',
    title: 'rhetorical questions inside long answers, bare questions',
    name: 'Emeka Stroud',
    jobTitle: 'Chief Information Officer',
    headline: 'The quiet life of cables',
    standfirst: 'Emeka Stroud, Chief Information Officer',
    text: `The quiet life of cables

Emeka Stroud, Chief Information Officer at Pellworth College, is replacing a network that is older than most of the people who use it.

Why is the network being replaced?

Because it is tired. It was laid in 1994, when we had two hundred computers. Do you know how many we have today? Nineteen thousand, if you count the fridges.

And we do have to count the fridges. What happens when a fridge full of samples cannot tell anybody that it's warm? Somebody loses four years of work. That's why I don't laugh about fridges.

When will it be finished?

In the summer of next year, if the floors let us. Old buildings are like old professors. You knock, you wait, and then you knock again.

Will anybody notice?

I hope not. Would you want to notice your heart? If it goes well, there'll be a small cake in the basement and that's all.

What has been the hardest moment?

The Chapel. There was a wall that was not on any plan. So what do you do? You ask the organist. She knew about it, of course.`,
    exchanges: [
      ['Why is the network being replaced?', 'Because it is', 'about fridges.'],
      ['When will it be finished?', 'In the summer', 'knock again.'],
      ['Will anybody notice?', 'I hope not.', "that's all."],
      ['What has been the hardest moment?', 'The Chapel.', 'of course.'],
    ],
  },
  {
    shape: 'hard wrapped',
    title: 'hard-wrapped lines from a PDF with page furniture',
    name: 'Graham Ellacott',
    jobTitle: 'Head Gardener',
    text: `THE GATEHOUSE                      Issue 41

Graham Ellacott has been Head Gardener
for thirty years. We asked him to sit
down for once.

What was the garden like when you came,
and what did you do about it?

There were nettles up to the windows of
the President's study. I was told that
he liked them. It turned out that nobody
had ever asked him.

Which month do you like best?

November. The visitors have gone, the
leaves are down and you can see the bones
of the place.

                    12

THE GATEHOUSE                      Issue 41

What will you do when you leave us in
the spring?

I've taken an allotment. My wife says that
is like a postman going for a walk.`,
    exchanges: [
      ['What was the garden like when you came, and what did you do about it?', 'There were nettles', 'asked him.'],
      ['Which month do you like best?', 'November.', 'of the place.'],
      ['What will you do when you leave us in the spring?', "I've taken", 'for a walk.'],
    ],
    leftOver: ['Issue 41'],
  },
  {
    shape: 'timestamps',
    title: 'a transcript with timestamps before the speakers',
    name: 'Agnes Tolliver',
    text: `[00:00:04] Host: Welcome to the podcast. With me today is Agnes Tolliver, who runs the night bus.
[00:00:12] Agnes Tolliver: Thank you for having me.
[00:00:15] Host: Agnes, who takes a bus at three in the morning?
[00:00:19] Agnes Tolliver: Bakers, nurses and people in love. You can tell them apart by the shoes.
[00:00:31] Host: Have you ever had trouble?
[00:00:33] Agnes Tolliver: Once a goose got on at Mill Lane. It went all the way to the depot.
[00:00:45] Host: What would make the job easier?
[00:00:48] Agnes Tolliver: A toilet at the terminus. I've been asking since 2009.`,
    exchanges: [
      ['Agnes, who takes a bus at three in the morning?', 'Bakers', 'the shoes.'],
      ['Have you ever had trouble?', 'Once a goose', 'the depot.'],
      ['What would make the job easier?', 'A toilet', 'since 2009.'],
    ],
    leftOver: ['00:00:19', '00:00:45'],
  },
  {
    shape: 'several respondents',
    title: 'three colleagues answer each question',
    text: `Three apprentices, one year on

We asked Kieran, Mei and Oluchi how their first year in the workshop went.

What did you expect?

Kieran: Sweeping.

Mei: I thought that I would be the only girl. There are five of us.

Oluchi: I didn't dare to expect anything.

What did you get?

Kieran: Sweeping, and then a lathe.

Mei: My own bench, with my name on it.

Oluchi: Burnt, twice. And paid, twelve times.

What happens next?

Kieran: Second year.

Mei: I'm off to Turin for six weeks.

Oluchi: More lathe.`,
    exchanges: [
      ['What did you expect?', 'Kieran: Sweeping.', 'expect anything.'],
      ['What did you get?', 'Kieran: Sweeping, and', 'twelve times.'],
      ['What happens next?', 'Kieran: Second', 'More lathe.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'German, bold questions, role in the standfirst',
    name: 'Hannelore Zwick',
    jobTitle: 'Leiterin der Stadtbücherei',
    standfirst: 'Hannelore Zwick ist',
    headline: '„Leise war gestern“',
    text: `# „Leise war gestern“

Hannelore Zwick ist Leiterin der Stadtbücherei in Oberlauen. Ein Gespräch über Lärm, Licht und Leihfristen.

**Frau Zwick, warum darf man in Ihrer Bücherei jetzt reden?**

Weil es ohnehin alle getan haben. Wir haben nur die Schilder abgehängt.

**Gab es Beschwerden?**

Eine. Der Herr sitzt inzwischen im Keller bei den Zeitungen und ist glücklich.

**Was lesen Sie selbst gerade?**

Einen Krimi aus Island und die Bauordnung. Raten Sie, worin mehr gestorben wird.

**Erzählen Sie uns von Ihrem nächsten Vorhaben.**

Wir verleihen ab Mai auch Bohrmaschinen. Warum auch nicht?`,
    exchanges: [
      ['Frau Zwick, warum darf man in Ihrer Bücherei jetzt reden?', 'Weil es', 'Schilder abgehängt.'],
      ['Gab es Beschwerden?', 'Eine.', 'ist glücklich.'],
      ['Was lesen Sie selbst gerade?', 'Einen Krimi', 'mehr gestorben wird.'],
      ['Erzählen Sie uns von Ihrem nächsten Vorhaben.', 'Wir verleihen', 'auch nicht?', 'invitation'],
    ],
  },
  {
    shape: 'other languages',
    title: 'French, spaces before the question marks, dashes',
    name: 'Clémence Varenne',
    text: `Rencontre avec Clémence Varenne, directrice des systèmes d’information

– Quel a été votre parcours ?

– J’ai commencé comme accordeuse de pianos. On écoute, on serre, on écoute encore. C’est le même métier.

– Qu’est-ce qui vous a surprise à votre arrivée ?

– Le nombre de mots de passe collés sous les claviers.

– Et aujourd’hui, il y en a encore ?

– Moins. On les trouve maintenant dans les tiroirs.

– Racontez-nous votre plus grande fierté.

– La panne du 3 mars. Personne ne s’en souvient, et c’est bien là ma fierté.`,
    exchanges: [
      ['Quel a été votre parcours ?', 'J’ai commencé', 'même métier.'],
      ['Qu’est-ce qui vous a surprise à votre arrivée ?', 'Le nombre', 'les claviers.'],
      ['Et aujourd’hui, il y en a encore ?', 'Moins.', 'les tiroirs.'],
      ['Racontez-nous votre plus grande fierté.', 'La panne', 'ma fierté.', 'invitation'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Welsh, bare questions',
    name: 'Eleri Maddocks',
    text: `Holi Eleri Maddocks

Beth yw dy waith di?

Fi sy'n gyfrifol am y theatr fach yn Llanfechan. Dw i'n gwerthu'r tocynnau hefyd.

Ble gest ti dy fagu?

Ar fferm ger y môr. Roedd mwy o ddefaid nag o bobl.

Pa lyfr wyt ti'n ei ddarllen nawr?

Llyfr am wenyn. Mae'n well na'r teitl.

Pwy yw dy arwr?

Mam-gu, wrth gwrs.`,
    exchanges: [
      ['Beth yw dy waith di?', "Fi sy'n", 'tocynnau hefyd.'],
      ['Ble gest ti dy fagu?', 'Ar fferm', 'o bobl.'],
      ["Pa lyfr wyt ti'n ei ddarllen nawr?", 'Llyfr am', "na'r teitl."],
      ['Pwy yw dy arwr?', 'Mam-gu', 'wrth gwrs.'],
    ],
  },
  {
    shape: 'web page',
    title: 'cookie banner, navigation, share buttons, comments and related',
    name: 'Yusuf Penderel',
    jobTitle: 'Director of Digital',
    headline: 'Yusuf Penderel on forms that nobody hates',
    standfirst: 'The Director of Digital',
    text: `We use cookies to improve your experience. Accept all | Manage preferences

Home
News
Events
People
Contact

Home > People > Interviews

Yusuf Penderel on forms that nobody hates

The Director of Digital at Brackwater Borough Council has spent two years on one form. He says that it was worth it.

Words: Tilda Grange
Photography: Sven Aoki
3 June 2024 · 4 min read

Share on Facebook
Share on LinkedIn
Copy link

Why did one form take two years?

Because it had ninety-four questions and each of them had a parent. I had to visit all the parents.

How many are left?

Seven. The one about horses was the last to go.

What did you learn?

That people don't hate forms. They hate being asked twice.

What's next?

Parking. Pray for me.

Did you find this page useful? Yes | No

Related articles
Bins: why is Tuesday the new Monday?
How do you mend a bridge?

Comments (2)
marge_61: What about the horses?
Reply
Len: Good stuff, Yusuf!
Reply

Sign up to our newsletter
Want more stories like this? Enter your e-mail address.
© Brackwater Borough Council 2024`,
    exchanges: [
      ['Why did one form take two years?', 'Because it had', 'the parents.'],
      ['How many are left?', 'Seven.', 'last to go.'],
      ['What did you learn?', 'That people', 'asked twice.'],
      ["What's next?", 'Parking.', 'Pray for me.'],
    ],
    leftOver: [
      'We use cookies',
      'Share on LinkedIn',
      'Did you find this page useful',
      'Tuesday the new Monday',
      'How do you mend a bridge',
      'What about the horses',
      'Want more stories like this',
      '4 min read',
    ],
  },
  {
    shape: 'web page',
    title: 'magazine page with buttons in between and a pull quote repeated',
    name: 'Saskia Bloem',
    headline: 'Saskia Bloem builds violins for giants',
    text: `MENU
SUBSCRIBE
Log in

CULTURE

Saskia Bloem builds violins for giants

Text: Amory Fitch

Save this article
Listen to this article

In a barn near Deventer, Saskia Bloem makes double basses. We visited her on the first cold day of the year.

Is a double bass a big violin?

No. A violin is a small mistake. The bass came to it slowly, and with more patience.

“A violin is a small mistake.”

Advertisement
Continue reading below

How long does one take you?

Seven months if the wood is good. The wood is never good.

Who buys them?

People with large cars. I had one customer who came by canal, and he played all the way home.

READ ALSO: The man who tunes church bells

Do you play yourself?

Badly, and only to the cows.

This article appeared in our winter issue. Subscribe now from €4 a month.
More from Culture
Most read`,
    exchanges: [
      ['Is a double bass a big violin?', 'No. A violin', 'more patience.'],
      ['How long does one take you?', 'Seven months', 'never good.'],
      ['Who buys them?', 'People with', 'way home.'],
      ['Do you play yourself?', 'Badly', 'the cows.'],
    ],
    leftOver: [
      'SUBSCRIBE',
      'Save this article',
      'Advertisement',
      'Continue reading below',
      'The man who tunes church bells',
      'Subscribe now from',
      'Most read',
    ],
  },
  {
    shape: 'quotation marks',
    title: 'answers in quotation marks, one of two paragraphs',
    name: 'Ottoline Fairweather',
    jobTitle: 'Bursar',
    text: `The Bursar speaks

Ottoline Fairweather, Bursar of St Cuthman's, does not give interviews. This is the first.

Why now?

“Because you brought cake.”

What does a Bursar do all day?

“I say no in seventeen ways. The eighteenth is yes, and it has to be signed twice.”

The roof of the Hall will cost two million pounds. Where's the money coming from?

“From people who once ate under it. I write to each of them by hand. You'd be amazed what a stamp can do.

“One sent me a slate. It was ours.”

Is there anything you'd like to add?

“Yes. More cake.”`,
    exchanges: [
      ['Why now?', '“Because you', 'brought cake.”'],
      ['What does a Bursar do all day?', '“I say no', 'signed twice.”'],
      [
        "The roof of the Hall will cost two million pounds. Where's the money coming from?",
        '“From people',
        'It was ours.”',
      ],
      ["Is there anything you'd like to add?", '“Yes.', 'More cake.”'],
    ],
  },
  {
    shape: 'lists',
    title: 'numbered questions with numbered lists in the answers',
    name: 'Calum Rysdale',
    jobTitle: 'Safety Officer',
    text: `Meet your Safety Officer: Calum Rysdale

1. What do you do?

I stop things from falling on you.

2. What are your three rules?

They're on the wall, but here they are again:
a) Look up.
b) Look down.
c) If it hums, walk away.

3. What is the oddest accident you've investigated?

I can't name the department. It involved a harp, a lift and a box of custard.

Nobody was hurt, except the harp.

4. How can we make your life easier?

Report the small things. Was there a puddle? Tell me. Did you step over a cable? Tell me that as well.`,
    exchanges: [
      ['What do you do?', 'I stop', 'on you.'],
      ['What are your three rules?', "They're on", 'walk away.'],
      ["What is the oddest accident you've investigated?", "I can't name", 'except the harp.'],
      ['How can we make your life easier?', 'Report the', 'that as well.'],
    ],
  },
  {
    shape: 'intranet',
    title: 'chat export: an interview by message with names and times',
    name: 'Dorrit Hale',
    text: `Interview by chat, Dorrit Hale (Records)

Sunniva Moe, 10:02
What does Records keep?

Dorrit Hale, 10:03
Everything that you threw away.

Sunniva Moe, 10:03
For how long?

Dorrit Hale, 10:05
Seven years, mostly. Some of it for ever.
The plans of the drains are for ever.

Sunniva Moe, 10:06
What's the best thing you've found in a box?

Dorrit Hale, 10:10
A sandwich from 1983, with a label and a shelf mark.`,
    exchanges: [
      ['What does Records keep?', 'Everything that', 'threw away.'],
      ['For how long?', 'Seven years', 'for ever.'],
      ["What's the best thing you've found in a box?", 'A sandwich', 'shelf mark.'],
    ],
    leftOver: ['10:03', '10:06'],
  },
]
