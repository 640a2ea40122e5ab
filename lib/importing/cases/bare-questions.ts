/** Questions and answers with nothing to tell them apart but what they say, as they come in an e-mail or a Word file. */
import type { Case } from './case.ts'

export const bareQuestions: Case[] = [
  {
    title: 'a mail without empty lines, with a closing note',
    text: `Ottilie Brandt has recently taken up the new role of Keeper of Maps (KoM) for the Saltmarsh Archive. In this Sixty Seconds interview we hear from Ottilie about ink, damp and the joy of a good index.
First, tell us a little about how you came to work with maps
I started as a cabin assistant on the Saltmarsh ferry, where the charts were older than the captain.
When the ferry was sold I asked whether I could keep the charts dry, and nobody has ever asked for them back.
Tell us more about this post and any surprises you have had?
There are three things a Keeper does all year:
- Count the drawers
- Open the windows when the tide is out
- Say no to felt pens.
The surprise was how many people want to fold a map that has never been folded.
Is there a tool on your desk that you would not part with?
A bone folder that belonged to my predecessor. It has her initials on it and a small bite mark.
What do you do when the reading room is closed?
I row. Badly, and mostly in circles.
For more information, please see the Archive’s opening hours.`,
    headline: null,
    standfirst: 'Ottilie Brandt has recently',
    name: 'Ottilie Brandt',
    jobTitle: 'Keeper of Maps',
    organisation: 'Saltmarsh Archive',
    exchanges: [
      [
        'First, tell us a little about how you came to work with maps',
        'I started as',
        'asked for them back.',
        'invitation',
      ],
      [
        'Tell us more about this post and any surprises you have had?',
        'There are three',
        'never been folded.',
        'invitation',
      ],
      ['Is there a tool on your desk that you would not part with?', 'A bone folder', 'small bite mark.'],
      ['What do you do when the reading room is closed?', 'I row.', 'mostly in circles.'],
    ],
    links: ['For more information, please see the Archive’s opening hours.'],
  },
  {
    title: 'a forwarded mail with headers, a greeting and a signature',
    text: `From: Callum Reyes <callum.reyes@harrow-bay.example>
To: Newsletter desk
Subject: RE: Sixty Seconds questions
Date: 3 March 2025

Hi Priya,

Sorry these are late, answers below.

What does your team look after?

We look after the forty-one lifts on the campus, and the two that nobody admits to.

What was the first thing you fixed here?

My own office door. It had been propped open with a dictionary since 2011.

Which part of the job would you give away?

The paperwork after a false alarm. I would give it to whoever pressed the button.

Best wishes,
Callum

Callum Reyes
Head of Lifts and Hoists
Harrow Bay University
Tel: 01234 567890
Sent from my phone`,
    headline: null,
    standfirst: null,
    name: 'Callum Reyes',
    jobTitle: 'Head of Lifts and Hoists',
    organisation: 'Harrow Bay University',
    exchanges: [
      ['What does your team look after?', 'We look after', 'nobody admits to.'],
      ['What was the first thing you fixed here?', 'My own office', 'dictionary since 2011.'],
      ['Which part of the job would you give away?', 'The paperwork', 'pressed the button.'],
    ],
    leftOver: ['Sorry these are late', 'Best wishes', 'Sent from my phone', 'Hi Priya', 'Tel: 01234'],
  },
  {
    title: 'questions that do not end with a question mark',
    text: `Sixty seconds with Marguerite Oduya, Head of Catering at Pell Street Hospital

Describe a typical morning.

I am in by five because the bread will not wait. By six the porters know what soup it is and by seven so does everybody.

What keeps you here

The people. I once tried to leave and they hid my coat.

Talk us through the biggest change you have made.

We stopped deciding for patients when they are hungry. It took two years and one very patient finance officer.

And finally, your favourite dish

Anything that my son has cooked, which so far means toast.`,
    headline: 'Sixty seconds with Marguerite Oduya, Head of Catering at Pell Street Hospital',
    name: 'Marguerite Oduya',
    jobTitle: 'Head of Catering',
    organisation: 'Pell Street Hospital',
    exchanges: [
      ['Describe a typical morning.', 'I am in by five', 'so does everybody.', 'invitation'],
      ['What keeps you here', 'The people.', 'hid my coat.'],
      ['Talk us through the biggest change you have made.', 'We stopped', 'patient finance officer.', 'invitation'],
      ['And finally, your favourite dish', 'Anything that', 'means toast.', 'topic'],
    ],
  },
  {
    title: 'several paragraphs in an answer, a statement before a question, and two questions at once',
    text: `We spoke to Ines Farrow, who became Bursar of Thornley College in January, about money and silence.

You spent twenty years in shipping before you came here. What made you change?

I was tired of boats. Nobody tells you how alike they are.

Then I saw a notice for this post on a train, and I wrote the application on the back of the notice.

How do you decide what to pay for first? And who talks you out of it?

Roofs come first. They always do.

The gardener talks me out of everything else, and he is right about half the time.

What have you learned from a mistake?

I once bought nine hundred chairs in the wrong blue. I learned to ask for a sample.`,
    standfirst: 'We spoke to Ines Farrow',
    name: 'Ines Farrow',
    jobTitle: 'Bursar',
    organisation: 'Thornley College',
    exchanges: [
      [
        'You spent twenty years in shipping before you came here. What made you change?',
        'I was tired of boats.',
        'back of the notice.',
      ],
      ['How do you decide what to pay for first? And who talks you out of it?', 'Roofs come first.', 'half the time.'],
      ['What have you learned from a mistake?', 'I once bought', 'for a sample.'],
    ],
  },
  {
    title: 'one question that has not been answered yet',
    text: `Sixty Seconds draft, Wilhelmina Sato, Director of Harbour Safety

What brought you to the harbour?

My grandfather ran the pilot boat, and I have never wanted to be anywhere else.

How large is your team?

What is the most common misunderstanding about your work?

That I can do something about the gulls. I cannot.

What would you tell your younger self?

Wear the hat.`,
    name: 'Wilhelmina Sato',
    jobTitle: 'Director of Harbour Safety',
    exchanges: [
      ['What brought you to the harbour?', 'My grandfather', 'anywhere else.'],
      ['How large is your team?', '', ''],
      ['What is the most common misunderstanding about your work?', 'That I can', 'I cannot.'],
      ['What would you tell your younger self?', 'Wear the hat.', 'Wear the hat.'],
    ],
  },
  {
    title: 'short answers, some of one word',
    text: `Quick questions for Abel Nkemelu, our Chief Gardener

Where did you grow up?
Lagos, then Leeds.
Favourite tree?
Hornbeam.
Spade or fork?
Fork.
What do you listen to while you work?
Nothing. I like to hear what the blackbirds think of me.
What is next for you?
A pond.`,
    name: 'Abel Nkemelu',
    jobTitle: 'Chief Gardener',
    exchanges: [
      ['Where did you grow up?', 'Lagos', 'then Leeds.'],
      ['Favourite tree?', 'Hornbeam.', 'Hornbeam.'],
      ['Spade or fork?', 'Fork.', 'Fork.'],
      ['What do you listen to while you work?', 'Nothing.', 'think of me.'],
      ['What is next for you?', 'A pond.', 'A pond.'],
    ],
  },
]
