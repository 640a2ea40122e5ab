/** A sixth look, written without knowing the rules: texts that are no interview. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const sixthNoInterviews: Case[] = [
  {
    ...none,
    title: 'minutes of a committee with questions raised',
    text: `Minutes of the Library Committee, 9 October

Present: Ms Arkwright (chair), Mr Dunmore, Dr Sethi. Apologies: Mrs Lyle.

1. Minutes of the last meeting
Agreed.

2. Opening hours
Dr Sethi asked whether the Library could open on Sundays. Mr Dunmore replied that there was no money for porters. Ms Arkwright asked: could volunteers help? Mr Dunmore would find out.

3. Any other business
Who is looking after the fish tank? Nobody knew.

Next meeting: 4 December.`,
  },
  {
    ...none,
    title: 'an FAQ page of a swimming pool',
    text: `Frequently asked questions

Do I need to book?
No. You can come whenever the pool is open, but lanes fill up after five.

What should I bring?
A towel, a pound for the locker and a cap if your hair is long.

Can I teach my own child?
Yes, in the small pool. Private lessons for money aren't allowed.

Why is the water cold on Mondays?
We clean the filters on Sunday night. It takes until noon to warm up again.`,
  },
  {
    ...none,
    title: 'a recipe with a chatty beginning',
    text: `Plum dumplings

Who doesn't love a dumpling? My mother made these every September, and now I do.

You need:
500 g floury potatoes
150 g flour
1 egg
12 plums
Butter and breadcrumbs

Boil the potatoes and mash them while they are hot. Add the flour and the egg. Too sticky? Add a spoonful of flour. Wrap each plum and simmer for ten minutes.

What if the plums are sour? Put a lump of sugar where the stone was.`,
  },
  {
    ...none,
    title: 'a survey form with boxes',
    text: `Staff travel survey

1. How do you usually come to work?
[ ] On foot  [ ] Bicycle  [ ] Bus  [ ] Car

2. How long does it take you?
[ ] Less than 15 minutes  [ ] 15 to 30  [ ] More than 30

3. What would persuade you to leave the car at home?
______________________________

4. Would you share a car with a colleague?
[ ] Yes  [ ] No  [ ] Perhaps

Thank you. Please hand the form in at Reception by Friday.`,
  },
  {
    ...none,
    title: 'a press release with quotations',
    text: `FOR IMMEDIATE RELEASE

Corran Bank opens branch on a barge

Corran Bank today launched a floating branch that will serve eleven villages along the canal.

Isolde Grant, Head of Retail at Corran Bank, said: "When the last branch in Aston closed, we asked ourselves what we could do. Why not come by water? Our customers did not laugh for long."

Neville Tubb, a lock-keeper, said: "It's a bank. It floats. What more do you want?"

The barge will moor at Aston on Tuesdays.

Notes to editors
Press contact: press@corranbank.example`,
  },
  {
    ...none,
    title: 'a pub quiz with its answers',
    text: `Round 3: Rivers

1. Which river flows through Budapest?
2. What is the longest river in Scotland?
3. Into which sea does the Volga flow?
4. How many countries does the Rhine touch?

Answers
1. The Danube
2. The Tay
3. The Caspian
4. Six`,
  },
  {
    ...none,
    title: 'a speech at a farewell',
    text: `Dear friends, dear Beatrix

What can one say about someone who has kept the same plant alive for twenty-six years? I've killed four in that time, and one of them was plastic.

When you came to us, we had typewriters. Do you remember? You said: give me a week. It took you two, and you've never let us forget that it was the fault of the carpenter.

Where will you go now? To Crete, I hear, with a small dog. We shall miss you. Who'll water the plant?

Please raise your glasses.`,
  },
  {
    ...none,
    title: 'an e-mail thread arranging a meeting',
    text: `From: Patience Lowther
To: Ruben Aske
Subject: Re: Catch-up?

Thursday would be fine. Two o'clock?

P.

On 3 May, Ruben Aske wrote:
> Hi Patience
> Could we meet this week about the stand at the fair?
> Does Thursday suit you, or would you rather do it by phone?
> Ruben

From: Ruben Aske
To: Patience Lowther

Two is good. Your office or mine? I'll bring the drawings.`,
  },
  {
    ...none,
    title: 'a job advertisement that asks the reader',
    text: `Assistant Archivist (0.6 FTE, two years)

Are you tidy, curious and not afraid of mice? Then we'd like to hear from you.

What you will do
You will list, box and label the papers of the Hennock Mining Company.

What we offer
£27,400 pro rata, thirty days' leave and a very quiet room.

What we are looking for
A degree or experience in archives. A driving licence would help.

How to apply
Send a letter and a CV by 30 June. Questions? Call Mr Oyelaran on 4410.`,
  },
  {
    ...none,
    title: 'a poem in questions',
    text: `The Ferryman's Daughter

Who calls across the water?
The reeds, the reeds, said she.
And who will pay the ferryman?
The herring and the sea.

What light is on the shingle?
A lamp that no one lit.
And who will row you home tonight?
I will, when tides permit.`,
  },
  {
    ...none,
    title: 'a news article with a question for a headline',
    text: `Is this the end of the Tarn Street cinema?

By our local reporter

The Regal in Tarn Street may close at the end of the year. The owners say that the heating alone costs £900 a week.

"We've tried everything," said the manager, Ambrose Kettley. "Late films, early films, films for dogs. What else is there?"

The Council will discuss a grant on Monday. Will it come in time? Councillor Jutta Breen thinks not. "It's a lovely building," she told us, "but so is the swimming pool."

More than 2,000 people have signed a petition.`,
  },
  {
    ...none,
    title: 'a privacy notice in question headings',
    text: `# Privacy notice for visitors

## Who are we?

Lindholt Museum Trust is the controller of your personal data.

## What data do we collect?

Your name, your e-mail address and the time of your visit. Cameras record the entrance.

## Why do we collect them?

So that we can send you your ticket and keep the collection safe.

## How long do we keep them?

Recordings are deleted after fourteen days, bookings after two years.

## What are your rights?

You may ask to see, correct or delete your data at any time.`,
  },
  {
    ...none,
    title: 'a chat about lunch',
    text: `Dani: lunch?
Fitz: yes! where?
Dani: noodle place?
Fitz: again? we went on monday
Dani: what about the falafel van
Fitz: is it there today?
Dani: i can see it from the window
Fitz: ok, 12.30?
Dani: see you downstairs`,
  },
  {
    ...none,
    title: 'an examination paper',
    text: `HISTORY, PAPER 2
Time allowed: two hours. Answer THREE questions.

1. "Nothing but a quarrel about fish." How far do you agree with this view of the Sundby War? (20 marks)

2. Why did the towns of the Lower Valley refuse to pay the salt tax? (20 marks)

3. Describe the role of women in the weavers' strike of 1871. (20 marks)

4. Read Source C. What does it tell us about the price of bread? Explain your answer. (20 marks)`,
  },
  {
    ...none,
    title: 'an obituary',
    text: `Wilfred Askham-Boyle, 1931 to 2024

Wilfred Askham-Boyle, who has died at the age of ninety-three, taught geometry to three generations of the same families.

He was born in Thirsk, the son of a saddler. Asked once why he had never married, he said: "Who would have had me, with all that chalk?"

He never raised his voice. When a boy asked what geometry was for, he took the class outside and had them measure the church. What was it for? They knew by lunch.

He leaves a sister, two nephews and a great many straight lines.`,
  },
  {
    ...none,
    title: 'the agenda of an away day with questions to discuss',
    text: `Away day, Communications, 17 September

09.00  Arrival and coffee
09.30  Welcome (Marguerite)
09.45  Where are we now? Results of the survey
10.45  Break
11.00  Where do we want to be? Work in groups
       – Who are our readers?
       – What do we do too much of?
       – What should we stop?
12.30  Lunch
13.30  How do we get there? Plenary
15.00  Any questions?
15.30  Close`,
  },
]
