/** Questions that are part of an answer, and answers that are questions. */
import type { Case } from './case.ts'

export const traps: Case[] = [
  {
    title: 'rhetorical questions as paragraphs of their own',
    text: `What has your first year as Head of Records been like?

We moved eleven miles of shelves without losing a page.

Why did we do it? Because the old store had a river in it.

So what next?

I want to put the catalogue online, and I want it to be kind to people who cannot spell.

How do you keep your team together?

I bring cake. That is the whole of the theory.

Does it work? Ask them.

What do you wish you had known?

How do I put this? Everything.`,
    exchanges: [
      ['What has your first year as Head of Records been like?', 'We moved', 'cannot spell.'],
      ['How do you keep your team together?', 'I bring cake.', 'Ask them.'],
      ['What do you wish you had known?', 'How do I put', 'Everything.'],
    ],
  },
  {
    title: 'an answer that is itself a question',
    text: `What do you do to relax?

Is sleeping an answer?

What would your colleagues say about you?

That I am late. And that I bring biscuits.

What keeps you awake at night?

Who says I sleep?

Where would you most like to live?

Here, but with a garden of my own.`,
    exchanges: [
      ['What do you do to relax?', 'Is sleeping', 'an answer?'],
      ['What would your colleagues say about you?', 'That I am late.', 'bring biscuits.'],
      ['What keeps you awake at night?', 'Who says', 'I sleep?'],
      ['Where would you most like to live?', 'Here', 'my own.'],
    ],
  },
  {
    title: 'a quoted question on its own line, and a paragraph that ends with one',
    text: `Which question are you asked most often?

“How do you get the ship into the bottle?”

I always say the same thing: I do not. I get the bottle round the ship, in my head, and then I do it the other way.

And what do you never get asked?

Nobody asks why. I have thought about it for years, and I have drawn the thing a hundred times, and I still wonder. Why would a grown man do this to himself?

I have no idea.

What would you like to be remembered for?

The small one, with the dog on deck.`,
    exchanges: [
      ['Which question are you asked most often?', '“How do you', 'the other way.'],
      ['And what do you never get asked?', 'Nobody asks why.', 'I have no idea.'],
      ['What would you like to be remembered for?', 'The small one', 'dog on deck.'],
    ],
  },
  {
    title: 'a standfirst that asks, and a headline that asks',
    text: `What does a Keeper of Clocks do?

We asked Horatio Venn, Keeper of Clocks at the Guildhall Museum: is anybody ever on time?

How did you become Keeper of Clocks?

I was early for another interview, and they were impressed.

Do you wear a watch?

I do not. My wife does, and I ask her.

What is the hardest clock to mind?

The one in the café, because everybody minds it too.`,
    headline: 'What does a Keeper of Clocks do?',
    standfirst: 'We asked Horatio Venn',
    name: 'Horatio Venn',
    jobTitle: 'Keeper of Clocks',
    organisation: 'Guildhall Museum',
    exchanges: [
      ['How did you become Keeper of Clocks?', 'I was early', 'were impressed.'],
      ['Do you wear a watch?', 'I do not.', 'I ask her.'],
      ['What is the hardest clock to mind?', 'The one', 'minds it too.'],
    ],
  },
  {
    title: 'questions in a list inside an answer',
    text: `How do you choose what to collect?

I ask three things of every object:
- Who made you?
- Who kept you?
- Do you fit through the door?

If I get two answers out of three, it comes in.

What has not fitted through the door?

An anchor. We put it in the car park, and I visit it on Sundays.

What is your next big project?

A bigger door. I am told that it will take four years.`,
    exchanges: [
      ['How do you choose what to collect?', 'I ask three', 'it comes in.'],
      ['What has not fitted through the door?', 'An anchor.', 'on Sundays.'],
      ['What is your next big project?', 'A bigger door.', 'four years.'],
    ],
  },
]
