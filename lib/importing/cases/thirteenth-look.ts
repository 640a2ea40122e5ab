/** A thirteenth look: newsletters, replies in between, a story with dialogue. */
import type { Case } from './case.ts'

export const thirteenthLook: Case[] = [
  {
    title: 'six-question university page, no blank lines between Q and A',
    name: 'Alastair Penhale',
    jobTitle: 'Chief Information Security Officer',
    text: `Skip to main content
Search
Staff gateway
About Us
Our people
Meet the leadership team
Sixty seconds with Alastair Penhale
Alastair Penhale, our Chief Information Security Officer, tells us how he sleeps at night (badly), why he collects padlocks and what he would do with a free afternoon.

First of all, could you tell us a little about your career so far?
I began as a locksmith, which people think is a joke. My master used to say that a lock only tells you how long you have got. I still use that.
After the shop closed I went to evening classes, and the classes turned into a degree.

What attracted you to the University?
Nobody here locks anything. Imagine a city of thirty thousand people in which every door is open and everybody is curious. What more could a locksmith ask for?

What are the biggest challenges that you face?
There are three that I'd mention:
People are kind, and kindness clicks on links.
Our systems were bought by forty departments in forty different years.
We are interesting to people who don't like us.

What do you like to do outside work?
Padlocks. I've got about two hundred. My wife has hidden the keys, so that's most weekends gone.

Which three people, living or dead, would you invite to dinner?
My master, my mother, and whoever broke into the shop in 1997. I have always wanted to ask how, and they would get on.

Back to top
Contact us
Accessibility
Privacy policy
© Aldwick University`,
    exchanges: [
      ['First of all, could you tell us a little about your career so far?', 'I began', 'a degree.'],
      ['What attracted you to the University?', 'Nobody here', 'ask for?'],
      ['What are the biggest challenges that you face?', 'There are three', 'like us.'],
      ['What do you like to do outside work?', 'Padlocks.', 'weekends gone.'],
      ['Which three people, living or dead, would you invite to dinner?', 'My master', 'get on.'],
    ],
    headline: 'Sixty seconds with Alastair Penhale',
    leftOver: ['Back to top', 'Accessibility', 'Staff gateway', 'Our people'],
  },
  {
    title: 'Q labels with role line and paragraph answers, questions three sentences',
    name: 'Hugo Ferreira',
    jobTitle: 'Director of Sustainability',
    organisation: 'Castlemere University',
    text: `Interview: Hugo Ferreira, Director of Sustainability, Castlemere University

Q: Hugo, the University has said that it will be carbon neutral by 2035. That is ten years away. Are we going to make it?

If you mean on paper, we could do it on Thursday. If you mean the boilers, then I don't know yet.

There are sixty-one of them. Each has a building that loves it.

Q: What's stopping us?

Pipes. Everybody wants to talk about panels on the roof, and I'm glad, but it's the pipes.

Who looks at pipes?

Q: You cycle to work. Do you think less of those of us who don't?

I think about you in the rain, with envy.

Q: One thing that each of us could do today.

Close the window, or open it, but decide.`,
    exchanges: [
      [
        'Hugo, the University has said that it will be carbon neutral by 2035. That is ten years away. Are we going to make it?',
        'If you mean',
        'loves it.',
      ],
      ["What's stopping us?", 'Pipes.', 'at pipes?'],
      ["You cycle to work. Do you think less of those of us who don't?", 'I think', 'envy.'],
      ['One thing that each of us could do today.', 'Close', 'decide.', 'invitation'],
    ],
    leftOver: [],
  },
  {
    title: 'reply with answers under, questions numbered and quoted with one question answered in two paras',
    name: 'Wanda Kessler',
    jobTitle: 'Head of Timetabling',
    text: `Subject: RE: RE: Sixty Seconds – your turn!

Dear Mina

Please find my answers in between.

> 1) Tell us who you are and what you do.

I'm Wanda, and I am the reason that your lecture is at nine.

> 2) What would surprise people about your job?

That there's no computer in it, or there is but it cries.

Every August I lay the whole year out on the floor of the gym. It takes four of us and a ladder. Do you know how big a year is? It's the size of a tennis court.

> 3) Who do you admire?

Whoever invented the half hour.

> 4) Where can people find you?

On the floor of the gym.

Kind regards

Wanda Kessler
Head of Timetabling
Room 4.12`,
    exchanges: [
      ['Tell us who you are and what you do.', "I'm Wanda", 'at nine.', 'invitation'],
      ['What would surprise people about your job?', "That there's", 'tennis court.'],
      ['Who do you admire?', 'Whoever', 'half hour.'],
      ['Where can people find you?', 'On the floor', 'the gym.'],
    ],
    leftOver: ['Please find my answers', 'Room 4.12'],
  },
  {
    title: 'interview in newsletter with two short items after',
    name: 'Paola Greco',
    jobTitle: 'Head Chef',
    text: `THE WEEKLY – ISSUE 212

Five minutes with Paola Greco

Paola Greco is Head Chef at the Garden Room. She feeds six hundred people a day and does not like to be watched while she eats.

What's your earliest memory of food?

A fig, stolen. It was warm.

How do you plan a menu for six hundred?

I think of one person who is tired. If it works for her then it works for the others. If it doesn't, who wants to be the six hundredth?

Is there a dish you'll never serve again?

The blue rice.

What do you cook at home?

Eggs, and then I look at them.

Also in this issue

Library closed on Monday
New bicycle racks on Hill Street

The Weekly is published every Friday. Send your news to weekly@wyre.example`,
    exchanges: [
      ["What's your earliest memory of food?", 'A fig', 'warm.'],
      ['How do you plan a menu for six hundred?', 'I think', 'six hundredth?'],
      ["Is there a dish you'll never serve again?", 'The blue', 'rice.'],
      ['What do you cook at home?', 'Eggs', 'at them.'],
    ],
    leftOver: ['Library closed on Monday', 'New bicycle racks'],
  },
  {
    title: 'policy Q&A ministry',
    exchanges: [],
    text: `Questions and answers about the new bus lane

Why are we building a bus lane?
Buses on Quay Street are late on four days out of five. We want people to be able to rely on them.

When will work begin?
Work begins in June and will take eleven weeks.

Will I still be able to park?
There will be nineteen fewer spaces. Residents keep theirs.

Who decided this?
The Council voted for the lane in March after a consultation in which 1,400 people took part.

How can I have my say?
Come to one of our open evenings.`,
  },
  {
    title: 'story with dialogue',
    exchanges: [],
    text: `The lamp

It was late when the stranger came to the house. I was alone, and I had been reading.

"Who are you?" I asked.

"Nobody that you know," he said. "May I come in?"

I let him in. What else could I do?

"What do you want?" I asked him when he had sat down.

"I want to know why you keep the lamp in the window," he said.

"Because my brother is at sea," I told him.

"And if he does not come?"

"Then I will have kept it," I said.`,
  },
  {
    title: 'German with labels',
    name: 'Henrike Sommer',
    text: `Interview mit Henrike Sommer, Direktorin des Botanischen Gartens

Redaktion: Frau Sommer, wann waren Sie zuletzt im Urlaub?
Sommer: Im Urlaub gehe ich in andere Gärten. Zählt das?
Redaktion: Eher nicht. Was wächst hier, das es sonst nirgends gibt?
Sommer: Ein Moos. Es ist sehr klein und sehr stolz.
Redaktion: Und was macht Ihnen Sorgen?
Sommer: Der Sommer. Nicht ich, der andere.
Redaktion: Vielen Dank für das Gespräch.`,
    exchanges: [
      ['Frau Sommer, wann waren Sie zuletzt im Urlaub?', 'Im Urlaub', 'Zählt das?'],
      ['Eher nicht. Was wächst hier, das es sonst nirgends gibt?', 'Ein Moos.', 'stolz.'],
      ['Und was macht Ihnen Sorgen?', 'Der Sommer.', 'der andere.'],
    ],
    leftOver: ['Vielen Dank'],
  },
]
