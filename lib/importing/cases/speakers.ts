/** Turns that begin with the names of those who speak. */
import type { Case } from './case.ts'

export const speakers: Case[] = [
  {
    title: 'full names in capitals',
    text: `The long view: a conversation about rails

GRETA MOON: You run six hundred miles of track. Where do you begin?
FELIX ARBUTHNOT: At one end. I am serious. I walk it every spring.
GRETA MOON: What do you look for?
FELIX ARBUTHNOT: Weeds. A weed tells you where the water is.

And bolts, of course.
GRETA MOON: Tell me about your first job.
FELIX ARBUTHNOT: I painted signals. It rained for a year.`,
    headline: 'The long view: a conversation about rails',
    name: 'Felix Arbuthnot',
    exchanges: [
      ['You run six hundred miles of track. Where do you begin?', 'At one end.', 'every spring.'],
      ['What do you look for?', 'Weeds.', 'of course.'],
      ['Tell me about your first job.', 'I painted', 'for a year.', 'invitation'],
    ],
  },
  {
    title: 'initials',
    text: `Juno Castellan, Head of Energy at Wexcombe University, in conversation with Theo Park

TP: What is the cheapest way to save energy?
JC: Close the window. I have a badge that says so.
TP: You worked offshore before. Do you miss it?
JC: I miss the food. I do not miss the helicopter.
TP: Where will we be in ten years?
JC: Warmer, I think, and with better windows. Will we have learned anything? I hope so.`,
    name: 'Juno Castellan',
    jobTitle: 'Head of Energy',
    organisation: 'Wexcombe University',
    exchanges: [
      ['What is the cheapest way to save energy?', 'Close the window.', 'says so.'],
      ['You worked offshore before. Do you miss it?', 'I miss the food.', 'the helicopter.'],
      ['Where will we be in ten years?', 'Warmer', 'I hope so.'],
    ],
  },
  {
    title: '"Me" and a first name',
    text: `Me: So how do you become a beekeeper to a bank?
Winifred: By accident. I was the only one who did not run.
Me: And what do the bees think of it?
Winifred: They have never said. I take that as approval.
Me: Is there a lesson in it for the rest of us?
Winifred: Do one thing, all day, together. And sleep in winter. I would add that.`,
    name: 'Winifred',
    exchanges: [
      ['So how do you become a beekeeper to a bank?', 'By accident.', 'did not run.'],
      ['And what do the bees think of it?', 'They have never', 'as approval.'],
      ['Is there a lesson in it for the rest of us?', 'Do one thing', 'add that.'],
    ],
  },
  {
    title: 'names alone on a line, with times, as a meeting program writes them',
    text: `Dana Whitlock   0:03
Thanks for joining. What is it that you do here?

Ambrose Kettle   0:09
I look after the boats. There are six, and I have named all of them.

Dana Whitlock   0:31
How did you learn to do that?

Ambrose Kettle   0:35
From my father, who never named anything.

Dana Whitlock   0:52
What would you change if you could?

Ambrose Kettle   0:58
The tide. I would have it come in later.`,
    name: 'Ambrose Kettle',
    exchanges: [
      ['Thanks for joining. What is it that you do here?', 'I look after', 'all of them.'],
      ['How did you learn to do that?', 'From my father', 'named anything.'],
      ['What would you change if you could?', 'The tide.', 'in later.'],
    ],
  },
  {
    title: 'only the answers are labelled',
    text: `Professor Lucian Abara is Dean of the Faculty of Law at Merrow University.

What should every student know?

Lucian Abara: How to read a contract. I read mine twice and still missed a clause.

I have never missed one since.

And what should every dean know?

Lucian Abara: When to leave the room.

What are you working on at the moment?

Lucian Abara: A book about promises. I promised to finish it in May.`,
    standfirst: 'Professor Lucian Abara is',
    name: 'Professor Lucian Abara',
    jobTitle: 'Dean of the Faculty of Law',
    organisation: 'Merrow University',
    exchanges: [
      ['What should every student know?', 'How to read', 'one since.'],
      ['And what should every dean know?', 'When to leave', 'the room.'],
      ['What are you working on at the moment?', 'A book about', 'it in May.'],
    ],
  },
  {
    title: 'bold names',
    text: `**Ivo:** You started as an apprentice. What did you learn first?

**Clementine Rudge:** To sweep. I still sweep when I need to think.

**Ivo:** What is the hardest part of the job?

**Clementine Rudge:** Telling people that a thing cannot be mended.

Some things cannot. I had to learn to say it.

**Ivo:** One last thing: hammer or glue?

**Clementine Rudge:** Glue. I am getting old.`,
    name: 'Clementine Rudge',
    exchanges: [
      ['You started as an apprentice. What did you learn first?', 'To sweep.', 'need to think.'],
      ['What is the hardest part of the job?', 'Telling people', 'to say it.'],
      ['One last thing: hammer or glue?', 'Glue.', 'getting old.'],
    ],
  },
  {
    title: 'a magazine that speaks as itself, and names with dashes',
    text: `The Quarterly – What first drew you to glass?
Ruth – I was bored, and it was shiny. I was six.
The Quarterly – And now?
Ruth – Now I am less bored and it is less shiny.
The Quarterly – What are you proudest of?
Ruth – A window in a bus station. I go and look at it when it rains.`,
    name: 'Ruth',
    exchanges: [
      ['What first drew you to glass?', 'I was bored', 'I was six.'],
      ['And now?', 'Now I am', 'less shiny.'],
      ['What are you proudest of?', 'A window', 'when it rains.'],
    ],
  },
]
