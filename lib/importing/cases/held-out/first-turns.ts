/** Written before the rules were looked at again: turns that are labelled, numbered, named, or bare. */
import type { Case } from '#lib/importing/cases/case.ts'

export const firstTurns: Case[] = [
  {
    shape: 'bare question lines',
    title: 'no blank line anywhere, curly quotes, a statement among the questions',
    name: 'Beatrix Oyelaran',
    jobTitle: 'Head of Catering',
    text: `Five minutes with Beatrix Oyelaran
Beatrix Oyelaran, Head of Catering at St Wulfram’s Hospital, on porridge, budgets and the night shift.
What does a normal morning look like?
There isn’t one. We open the hatch at five for the night staff and at six for everybody else, and by seven something is burnt.
I usually eat standing up.
How many meals do you serve?
Four thousand and some. The “some” is what keeps me awake.
You have won an award for your porridge. Did that surprise you?
It did, because I can’t stand porridge. My deputy, Lionel, makes it with salt and says nothing about it.
What would you change tomorrow?
The trolleys. All of them.
And what do you cook at home?
Toast.`,
    exchanges: [
      ['What does a normal morning look like?', 'There isn’t', 'standing up.'],
      ['How many meals do you serve?', 'Four thousand', 'me awake.'],
      ['You have won an award for your porridge. Did that surprise you?', 'It did', 'about it.'],
      ['What would you change tomorrow?', 'The trolleys.', 'All of them.'],
      ['And what do you cook at home?', 'Toast.', 'Toast.'],
    ],
  },
  {
    shape: 'bare question lines',
    title: 'double blank lines, rhetorical questions and an unanswered question',
    name: null,
    text: `What brought you to the archive?


I was looking for my grandfather. Where else would he be? He had been filed under "miscellaneous", which he would have liked.


Is it true that the building leaks?


Only when it rains.

Who designs a flat roof in this climate? Somebody who never came back to look at it. We have forty buckets, and each has a name.


Do you expect the new building to open on time?


What is the strangest thing in the collection?


A tooth. We know whose it is and we are not saying.`,
    exchanges: [
      ['What brought you to the archive?', 'I was looking', 'have liked.'],
      ['Is it true that the building leaks?', 'Only when', 'has a name.'],
      ['Do you expect the new building to open on time?', '', ''],
      ['What is the strangest thing in the collection?', 'A tooth.', 'not saying.'],
    ],
  },
  {
    shape: 'Q: and A:',
    title: 'Q and A with full stops, a list in an answer, an answer of several paragraphs',
    name: 'Dr Farid Mansour',
    jobTitle: 'Director of Estates',
    text: `Q&A: Dr Farid Mansour, Director of Estates

Q. You look after 240 buildings. Which one is your favourite?

A. The boiler house. It is warm and nobody comes in to complain.

It was built in 1911 and still has the first door.

Q. What are this year's priorities?

A. There are three:

- finish the roof of the Old Library
- move the glassblowers before they melt something
- find out who has the key to Room 9

If I get two of them done I shall be happy.

Q. And the car park

A. No comment.

Q. Any regrets?

A. Carpets.`,
    exchanges: [
      ['You look after 240 buildings. Which one is your favourite?', 'The boiler house.', 'first door.'],
      ["What are this year's priorities?", 'There are three:', 'be happy.'],
      ['And the car park', 'No comment.', 'No comment.', 'invitation'],
      ['Any regrets?', 'Carpets.', 'Carpets.'],
    ],
  },
  {
    shape: 'numbered questions',
    title: 'Q1. with answers in sentences that begin with figures',
    name: 'Solveig Brandt',
    text: `Getting to know… Solveig Brandt, our new Registrar

Q1. Where were you before you came here?
At a small college in the north where I knew every student by name and most of their dogs.
Q2. What does a registrar do all day?
1. I answer letters. 2. I sign letters. 3. I look for the letter that I signed yesterday.
Q3. What is the best advice that you have been given?
Never send the second draft.
Q4. Describe yourself in three words.
Late, but thorough.
Q5. What are you looking forward to?
2027. The new system will be finished by then, or I will.`,
    exchanges: [
      ['Where were you before you came here?', 'At a small', 'their dogs.'],
      ['What does a registrar do all day?', '1. I answer', 'signed yesterday.'],
      ['What is the best advice that you have been given?', 'Never', 'second draft.'],
      ['Describe yourself in three words.', 'Late', 'thorough.', 'invitation'],
      ['What are you looking forward to?', '2027.', 'or I will.'],
    ],
  },
  {
    shape: 'numbered questions',
    title: 'escaped Markdown numbers from a word processor, invitations among them',
    name: 'Ines Caldwell',
    text: `Staff spotlight: Ines Caldwell, Wellbeing Lead

1\\. Can you tell us about your role?

I run the wellbeing programme for about six thousand people, which is mostly listening and a little bit of tea.

2\\. Walk us through a typical week.

Mondays are for the phones. On Tuesdays and Wednesdays I go round the depots in the van.

3\\. What do you find hardest?

Saying no. There are four of us.

4\\. Name one thing everybody could do for a colleague.

Ask twice. The first answer is always "fine".`,
    exchanges: [
      ['Can you tell us about your role?', 'I run', 'of tea.'],
      ['Walk us through a typical week.', 'Mondays', 'the van.', 'invitation'],
      ['What do you find hardest?', 'Saying no.', 'four of us.'],
      ['Name one thing everybody could do for a colleague.', 'Ask twice.', '"fine".', 'invitation'],
    ],
  },
  {
    shape: 'numbered questions',
    title: '1) with the answers indented by tabs and a numbered list inside an answer',
    name: null,
    text: `1) Why did you apply for this post?
\tI had been acting head for two years and the acting was wearing thin.
2) What are your first three steps?
\tI made a list on the train:
\t1. Talk to the porters.
\t2. Talk to the porters again.
\t3. Do what the porters said.
3) What will we notice?
\tThe lights will come on when you walk in. That is all I promise.`,
    exchanges: [
      ['Why did you apply for this post?', 'I had been', 'wearing thin.'],
      ['What are your first three steps?', 'I made a list', 'porters said.'],
      ['What will we notice?', 'The lights', 'I promise.'],
    ],
  },
  {
    shape: 'labels alone on a line',
    title: 'Question and Answer as lines of their own',
    name: null,
    text: `QUESTION

How did the merger go?

ANSWER

Slowly, then all at once, then slowly again.

QUESTION

What did you learn from it?

ANSWER

That nobody reads an organisation chart except to find themselves.

I read four hundred of them. I was not on any.

QUESTION

Would you do it again?

ANSWER

Would anybody?`,
    exchanges: [
      ['How did the merger go?', 'Slowly', 'slowly again.'],
      ['What did you learn from it?', 'That nobody', 'on any.'],
      ['Would you do it again?', 'Would anybody?', 'Would anybody?'],
    ],
  },
  {
    shape: 'labels alone on a line',
    title: "speakers' names alone on a line, short questions without you",
    name: 'Tobias Renn',
    text: `Tobias Renn runs the ferry service. Mira Falk met him on the pier.

MIRA FALK
Cold today.

TOBIAS RENN
It is always cold. That is why there is soup.

MIRA FALK
How long is the crossing?

TOBIAS RENN
Eleven minutes, or forty with fog.

MIRA FALK
And the bridge that everybody wants?

TOBIAS RENN
I am in favour of it. Does that surprise people? I have been asked to say that I am against it, but I get seasick.`,
    exchanges: [
      ['Cold today.', 'It is always', 'is soup.', 'invitation'],
      ['How long is the crossing?', 'Eleven minutes', 'with fog.'],
      ['And the bridge that everybody wants?', 'I am in favour', 'get seasick.'],
    ],
  },
  {
    shape: 'initials as speakers',
    title: 'initials, explained above, with a statement that asks nothing',
    name: 'Philippa Nwosu',
    text: `In conversation with Philippa Nwosu (PN), Chief Nurse. Interview by Gareth Holm (GH).

GH: You began on a children's ward in 1994.
PN: I did, in a yellow apron. I still have it.
GH: The job has changed since then.
PN: The forms have. The children haven't. They still want to know whether it will hurt, and you still have to say.
GH: What about the plans to merge the two sites? Staff are worried.
PN: So am I. I told the board so last week.

We have had three mergers in my time and each of them was going to be the last.
GH: What would you tell your younger self?
PN: Eat lunch.`,
    exchanges: [
      ["You began on a children's ward in 1994.", 'I did', 'have it.', 'invitation'],
      ['The job has changed since then.', 'The forms have.', 'have to say.', 'invitation'],
      ['What about the plans to merge the two sites? Staff are worried.', 'So am I.', 'be the last.'],
      ['What would you tell your younger self?', 'Eat lunch.', 'Eat lunch.'],
    ],
  },
  {
    shape: 'glued labels',
    title: 'a copied page that lost its line ends between turns',
    name: 'Johan Dekker',
    text: `An interview with Johan Dekker, Head of Fleet

Interviewer: How did you get into buses?JD: By missing one. I was nine.Interviewer: And now you run 300 of them.JD: I run 288. The others are in the river, so to speak.Interviewer: What is next?JD: Electric ones. They are so quiet that we had to give them a bell.`,
    exchanges: [
      ['How did you get into buses?', 'By missing one.', 'was nine.'],
      ['And now you run 300 of them.', 'I run 288.', 'so to speak.', 'invitation'],
      ['What is next?', 'Electric ones.', 'a bell.'],
    ],
  },
  {
    shape: 'speakers by name',
    title: 'Me and a first name',
    text: `I caught up with Odette in the greenhouse, where she has been since four.

Me: What on earth gets you up at four?

Odette: The tomatoes. They are at their most honest then.

Me: That sounds lonely.

Odette: It sounds it, but I have the radio, and the fox.

Me: Who taught you?

Odette: My father taught me to plant and my mother taught me to wait. I have forgotten everything else.`,
    exchanges: [
      ['What on earth gets you up at four?', 'The tomatoes.', 'honest then.'],
      ['That sounds lonely.', 'It sounds it', 'the fox.', 'invitation'],
      ['Who taught you?', 'My father', 'everything else.'],
    ],
  },
  {
    shape: 'speakers by name',
    title: 'full name first, surname after, two respondents',
    text: `The Gazette sat down with the two people who will run the new school of design.

The Gazette: Whose idea was it?

Marguerite Ablett: Mine, on a napkin.

Curtis Vane: I bought the coffee that came with the napkin.

The Gazette: How will you divide the work?

Ablett: I do mornings. I wake up angry, and that is useful with builders.

Vane: I do money.

The Gazette: When do the first students arrive?

Ablett: In September next year, if the floor is dry.`,
    exchanges: [
      ['Whose idea was it?', 'Mine', 'the napkin.'],
      ['How will you divide the work?', 'I do mornings.', 'money.'],
      ['When do the first students arrive?', 'In September', 'is dry.'],
    ],
  },
  {
    shape: 'question and answer on one line',
    title: 'quick-fire with colons and one-word questions',
    name: 'Amara Stubbs',
    text: `Quick-fire: Amara Stubbs, Chief Operating Officer

Favourite place on campus? The pond, before the geese are up.
Early bird or night owl? Owl. Ask anybody who has had a 2 a.m. e-mail from me.
Last book? A manual for a dishwasher.
First job? Selling programmes at the dog track.
Best advice? Buy the good shoes.
Hidden talent? I can whistle two notes at once.`,
    exchanges: [
      ['Favourite place on campus?', 'The pond', 'are up.'],
      ['Early bird or night owl?', 'Owl.', 'from me.'],
      ['Last book?', 'A manual', 'dishwasher.'],
      ['First job?', 'Selling', 'dog track.'],
      ['Best advice?', 'Buy', 'shoes.'],
      ['Hidden talent?', 'I can', 'at once.'],
    ],
  },
  {
    shape: 'question and answer on one line',
    title: 'inline bold questions, answers after a dash of space',
    name: null,
    text: `**What do you do?** I keep the clocks. There are 112 of them and no two agree.

**Since when?** 2003. My predecessor kept them for forty years and left me a screwdriver.

**What is the hardest part?** March and October. We start on the Friday and hope.

I have four helpers on those nights, and a ladder that I do not lend.

**What time is it now?** Nearly.`,
    exchanges: [
      ['What do you do?', 'I keep', 'two agree.'],
      ['Since when?', '2003.', 'a screwdriver.'],
      ['What is the hardest part?', 'March', 'not lend.'],
      ['What time is it now?', 'Nearly.', 'Nearly.'],
    ],
  },
  {
    shape: 'timestamps',
    title: 'a recording with clock times before the names',
    name: 'Rosalind Achebe',
    text: `Transcript: Rosalind Achebe, Dean of Students, interviewed by Paul Strand
Recorded 14 March

[00:00:04] Paul Strand: Thank you for making the time. Shall we begin with the protests?
[00:00:11] Rosalind Achebe: Let's. I was out there with them on the first night, which my press office did not enjoy.
[00:01:02] Paul Strand: What did the students want?
[00:01:05] Rosalind Achebe: Heating.
[00:01:20] Paul Strand: And did they get it?
[00:01:22] Rosalind Achebe: They got it on the Thursday. I would have liked it to be the Monday.
[00:02:40] Paul Strand: Thank you.`,
    exchanges: [
      ['Thank you for making the time. Shall we begin with the protests?', "Let's.", 'not enjoy.'],
      ['What did the students want?', 'Heating.', 'Heating.'],
      ['And did they get it?', 'They got', 'the Monday.'],
    ],
    leftOver: [],
  },
  {
    shape: 'hard-wrapped lines',
    title: 'a PDF of a newsletter, seventy columns, words cut at line ends',
    name: 'Wilhelmina Trask',
    text: `STAFF NEWSLETTER                                        ISSUE 41

SIXTY SECONDS WITH WILHELMINA TRASK

Wilhelmina Trask is Head of Procurement. She joined the Council in
2016 after eleven years in the merchant navy.

What made you leave the sea for an office in the middle of the coun-
try?
My knees. And I had read every book on board, twice. There comes a
time when you look at a container and wonder what is in it, and then
you find that somebody is paid to know.

How do you decide between a cheap offer and a good one when you only
have a morning to do it?
I ask each of them what goes wrong. The cheap one says nothing ever
does. What would you think of a captain who said that?

What should suppliers know about you?
That I read the annexes.

Page 3`,
    exchanges: [
      ['What made you leave the sea for an office in the middle of the country?', 'My knees.', 'to know.'],
      [
        'How do you decide between a cheap offer and a good one when you only have a morning to do it?',
        'I ask',
        'said that?',
      ],
      ['What should suppliers know about you?', 'That I', 'annexes.'],
    ],
    leftOver: ['Page 3', 'ISSUE 41'],
  },
  {
    shape: 'two questions in one turn',
    title: 'two or three questions to a turn, in bold paragraphs',
    name: null,
    text: `**How did you first hear of the fund? And what made you think that you could run it?**

On the radio, in a lorry. I thought that I could not, and applied to prove it.

**The fund gives away nine million a year. Is that enough? Who decides what is enough?**

It is not, and we do. There is a table of seven people and I have one vote.

**What is it like to say no?**

Do you want the honest answer? It gets easier, and that frightens me.`,
    exchanges: [
      [
        'How did you first hear of the fund? And what made you think that you could run it?',
        'On the radio',
        'prove it.',
      ],
      [
        'The fund gives away nine million a year. Is that enough? Who decides what is enough?',
        'It is not',
        'one vote.',
      ],
      ['What is it like to say no?', 'Do you want', 'frightens me.'],
    ],
  },
  {
    shape: 'one-word questions in a list',
    title: 'headings of one word with a question mark',
    name: null,
    text: `Ten years of the harbour authority, in six words, with its chief executive

Why?
Because the old one had stopped answering letters.

When?
We opened the doors in April 2015, in the rain, with a borrowed flag.

Who?
There were nine of us then. I know all the names and two of the birthdays.

How?
Badly at first.

Where?
Above the chip shop. I put on a stone.

Next?
The north pier. I want to walk on it before I retire.`,
    exchanges: [
      ['Why?', 'Because', 'letters.'],
      ['When?', 'We opened', 'flag.'],
      ['Who?', 'There were', 'birthdays.'],
      ['How?', 'Badly', 'first.'],
      ['Where?', 'Above', 'stone.'],
      ['Next?', 'The north', 'retire.'],
    ],
  },
  {
    shape: 'a statement with its question',
    title: 'long prompts of two and three sentences, no marks at all',
    name: 'Ferdinand Aske',
    jobTitle: 'Vice-Principal',
    text: `Ferdinand Aske, Vice-Principal of Morland College, talks about fees, bees and keeping his temper

You took over in the middle of a strike. Some people said you were brave, and some said something else. How do you see it now?

I see a man with no idea. I had been in the building for four hours.

The college lost eleven per cent of its students last year. That must hurt.

It does. Each of them is a person who looked at us and went elsewhere, and I would like to ring them all up.

I have rung nineteen.

There are beehives on your roof. Why?

My predecessor liked honey. I like bees, which is not the same thing.

One last question: what do you do when you lose your temper?

I go up and stand with the bees.`,
    exchanges: [
      [
        'You took over in the middle of a strike. Some people said you were brave, and some said something else. How do you see it now?',
        'I see',
        'four hours.',
      ],
      [
        'The college lost eleven per cent of its students last year. That must hurt.',
        'It does.',
        'rung nineteen.',
        'invitation',
      ],
      ['There are beehives on your roof. Why?', 'My predecessor', 'same thing.'],
      ['One last question: what do you do when you lose your temper?', 'I go up', 'the bees.'],
    ],
  },
  {
    shape: 'invitations',
    title: 'only invitations, none with a question mark',
    name: 'Kwabena Lisle',
    text: `Meet the team: Kwabena Lisle

Tell us a bit about yourself

I grew up above a bakery in Leith and I can still smell when a loaf is done.

Describe your job to a six-year-old

I make sure that the computers remember things.

Give us an example of something that went wrong

In May I deleted the canteen. Not the building, the menu, but people were just as upset.

Share your best memory of working here

The night the snow came and forty of us slept in the library. I had the atlas section.

Complete the sentence: "I couldn't do my job without…"

Sandra.`,
    exchanges: [
      ['Tell us a bit about yourself', 'I grew up', 'is done.', 'invitation'],
      ['Describe your job to a six-year-old', 'I make sure', 'remember things.', 'invitation'],
      ['Give us an example of something that went wrong', 'In May', 'as upset.', 'invitation'],
      ['Share your best memory of working here', 'The night', 'atlas section.', 'invitation'],
      ['Complete the sentence: "I couldn\'t do my job without…"', 'Sandra.', 'Sandra.', 'invitation'],
    ],
  },
]
