/** An eighth look: ordinary shapes with what surrounds them in the wild, read once before anything was changed for them. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const eighthTexts: Case[] = [
  {
    shape: 'bare questions',
    title: 'an intranet page with a crumb trail, buttons between the answers and a contact box',
    name: 'Ffion Garrick',
    jobTitle: 'Director of People',
    text: `Staff intranet
Home / News / People

Ffion Garrick: two hundred conversations later

Ffion Garrick, Director of People, has had coffee with two hundred of us since March.

Last edited 4 June by Comms Team

Why two hundred?

That was the size of the budget for coffee.

What did you hear?

That nobody knows who decides. It is not a pleasant thing to hear, but I heard it a hundred and forty times.

Like
Comment
23 people like this

What happens next?

A list on the wall, with names. Mine is the first on it.

Anything you were told that you did not expect?

How fond people are of the building. Who would have thought? It leaks.

Contact
People Office
Ext. 2210`,
    exchanges: [
      ['Why two hundred?', 'That was', 'for coffee.'],
      ['What did you hear?', 'That nobody', 'forty times.'],
      ['What happens next?', 'A list', 'first on it.'],
      ['Anything you were told that you did not expect?', 'How fond', 'It leaks.'],
    ],
    leftOver: ['Last edited', '23 people like this', 'Ext. 2210'],
  },
  {
    shape: 'statements',
    title: 'a paper in which every other turn states something, no labels',
    name: 'Aurelio Bastable',
    text: `"I never wanted the keys"

Aurelio Bastable has run the prison library at Farrow for twenty-two years. He retires on Friday.

You were a locksmith before.

I was, and nobody here has ever let me forget it.

Is that an advantage in a prison?

It's a good joke for the first week. After that, people want to know whether we have any Westerns.

And do you?

Four hundred. They fall apart faster than anything but Bibles.

Some would say that prisoners should not read Westerns.

Some have not met many prisoners. What they want is weather, horses and somebody who goes home at the end.

What will you miss?

The silence at ten past two. Everybody is reading then. Can you imagine three hundred men reading?`,
    exchanges: [
      ['You were a locksmith before.', 'I was', 'forget it.', 'invitation'],
      ['Is that an advantage in a prison?', "It's a good", 'any Westerns.'],
      ['And do you?', 'Four hundred.', 'but Bibles.'],
      ['Some would say that prisoners should not read Westerns.', 'Some have', 'the end.', 'invitation'],
      ['What will you miss?', 'The silence', 'men reading?'],
    ],
  },
  {
    shape: 'one word',
    title: 'one word to a line, the answer under it, a blank line after',
    name: 'Hesper Nwosu',
    text: `Quick questions with Hesper Nwosu, Transport Planner

Bus or train?
Bus. You see into gardens.

Cat or dog?
Neither. I have a heron.

Film?
Anything with a ferry in it.

Guilty pleasure?
Timetables from the 1930s.

Superpower?
Green lights.`,
    exchanges: [
      ['Bus or train?', 'Bus.', 'into gardens.'],
      ['Cat or dog?', 'Neither.', 'a heron.'],
      ['Film?', 'Anything', 'in it.'],
      ['Guilty pleasure?', 'Timetables', '1930s.'],
      ['Superpower?', 'Green lights.', 'Green lights.'],
    ],
  },
  {
    shape: 'hard wrapped',
    title: 'hard-wrapped mail, quoted questions with two marks, answers without',
    name: 'Roswitha Kemble',
    text: `From: Roswitha Kemble <r.kemble@example.org>
To: newsletter@example.org
Subject: Re: Re: your questions

Dear Ana,

with pleasure. My answers are between the lines.

>> What made you leave the orchestra for an office that keeps the
>> accounts of nine museums?

The travelling. I had slept in four hundred hotels, and in none of
them did the window open.

>> What do the two jobs have in common?

Counting. If I come in a bar too early, everybody hears it; it is the
same with invoices.

>> Which museum is your favourite?

I am not allowed to say, but it has a whale.

Kind regards
Roswitha

--
Roswitha Kemble
Head of Finance
The information in this message is confidential.`,
    exchanges: [
      [
        'What made you leave the orchestra for an office that keeps the accounts of nine museums?',
        'The travelling.',
        'window open.',
      ],
      ['What do the two jobs have in common?', 'Counting.', 'with invoices.'],
      ['Which museum is your favourite?', 'I am not', 'a whale.'],
    ],
    leftOver: ['with pleasure', 'confidential'],
  },
  {
    shape: 'names as speakers',
    title: 'capitals without colons on lines of their own, stage directions in brackets',
    name: 'Dame Eluned Starkie',
    text: `AN EVENING WITH DAME ELUNED STARKIE

HOST
Dame Eluned, you were forty before you saw the sea. How come?

DAME ELUNED STARKIE
[laughs] We had a very good river.

HOST
And then you charted half of it.

DAME ELUNED STARKIE
A quarter. The rest was charted by people who could swim.

HOST
Were you ever lost?

DAME ELUNED STARKIE
Once, in a car park in Crewe. [laughter] I had left the compass at home.

(applause)

HOST
Thank you, Dame Eluned.`,
    exchanges: [
      ['Dame Eluned, you were forty before you saw the sea. How come?', '[laughs] We had', 'good river.'],
      ['And then you charted half of it.', 'A quarter.', 'could swim.', 'invitation'],
      ['Were you ever lost?', 'Once, in', 'at home.'],
    ],
    leftOver: ['Thank you, Dame Eluned'],
  },
  {
    shape: 'bold',
    title: 'bold name before each turn, question turns in bold throughout',
    name: 'Jory Trevanion',
    text: `**Jory Trevanion, Harbour Pilot, talks to Wenna Pascoe**

**Wenna Pascoe: What does a pilot do that a captain cannot?**

Jory Trevanion: Know where the rock is. There is only one, and everybody has met it once.

**WP: How do you get on board?**

JT: By a rope ladder, in the dark, with my sandwiches in my teeth.

**WP: Have you ever said no?**

JT: To a minister. He wanted to see the rock.`,
    exchanges: [
      ['What does a pilot do that a captain cannot?', 'Know where', 'it once.'],
      ['How do you get on board?', 'By a rope', 'my teeth.'],
      ['Have you ever said no?', 'To a minister.', 'the rock.'],
    ],
  },
  {
    shape: 'invitations',
    title: 'invitations without marks at their ends, answers of several paragraphs',
    name: 'Mirela Cosgrove',
    text: `In the spotlight: Mirela Cosgrove

Role
Tell us about your role and how long you've been in it

I run the blood bank at night. It's been six years.

There are four of us and a fridge with a name.

Something people don't know about the job

It is loud. The centrifuges sing in the key of F.

Describe your first day

I fainted, in a blood bank, at a mock inspection. They've kept the photograph.

The best thing you've read this year

A novel about a lighthouse in which nothing happens for two hundred pages. I wept.

One wish for the hospital

Windows that open.`,
    exchanges: [
      ["Tell us about your role and how long you've been in it", 'I run', 'a name.', 'invitation'],
      ["Something people don't know about the job", 'It is loud.', 'key of F.', 'topic'],
      ['Describe your first day', 'I fainted', 'the photograph.', 'invitation'],
      ["The best thing you've read this year", 'A novel', 'I wept.', 'topic'],
      ['One wish for the hospital', 'Windows', 'that open.', 'topic'],
    ],
  },
  {
    shape: 'rhetorical',
    title: 'answers with questions as paragraphs of their own',
    name: 'Osric Penhallow',
    text: `Osric Penhallow became Provost in a year when nobody wanted the job. We asked him why he did.

What went through your mind when they called?

That they had the wrong number.

Why me? I was a geographer with a bad back.

Then my wife said that she had always wanted to live beside a chapel.

How did you spend the first week?

Listening to pipes. The heating had failed and the plumbers knew more about the College than the Fellows did.

And what did they know that you didn't?

That it was built without a plan. So is everything that lasts, isn't it?

Would you do it again?

Ask me in June.`,
    exchanges: [
      ['What went through your mind when they called?', 'That they', 'a chapel.'],
      ['How did you spend the first week?', 'Listening', 'Fellows did.'],
      ["And what did they know that you didn't?", 'That it was', "isn't it?"],
      ['Would you do it again?', 'Ask me', 'June.'],
    ],
  },
  {
    shape: 'topical headings',
    title: 'topics with a colon, run on into the paragraph, in bold',
    name: 'Imke Raeburn',
    jobTitle: 'Head of Cyber Security',
    text: `Five things with Imke Raeburn, Head of Cyber Security

**My morning:** I read the log before the news. Both are mostly noise.

**My team:** Eleven people who assume the worst and are lovely about it.

**My worst day:** The fax machine was hacked. We did not know that we had a fax machine.

**My advice:** Use a long sentence that only you would say. Mine is about my uncle.

**My evening:** Nothing with a screen. I carve spoons.`,
    exchanges: [
      ['My morning', 'I read', 'mostly noise.', 'topic'],
      ['My team', 'Eleven', 'about it.', 'topic'],
      ['My worst day', 'The fax', 'fax machine.', 'topic'],
      ['My advice', 'Use a long', 'my uncle.', 'topic'],
      ['My evening', 'Nothing', 'carve spoons.', 'topic'],
    ],
  },
  {
    shape: 'other languages',
    title: 'French page, speakers by initials after full names, chrome in French',
    name: 'Solène Marchadour',
    text: `Aller au contenu principal
Accueil > Le mag > Portraits

Solène Marchadour, l’oreille du port

Publié le 8 février 2025 à 9h30
Temps de lecture : 4 min

La Dépêche du Quai : Vous écoutez les bateaux depuis vingt ans. Qu’entendez-vous ?

Solène Marchadour : Leur âge. Un vieux moteur tousse comme un vieux chien.

LDQ : Et les marins ?

S. M. : Ils chantent moins qu’avant. C’est dommage.

LDQ : Quel est le plus beau bruit du port ?

S. M. : La sirène du bac quand il y a du brouillard. Je dors mieux.

Partager sur Facebook
Imprimer
À lire aussi : Le phare qui ne voulait pas s’éteindre
Laisser un commentaire`,
    exchanges: [
      ['Vous écoutez les bateaux depuis vingt ans. Qu’entendez-vous ?', 'Leur âge.', 'vieux chien.'],
      ['Et les marins ?', 'Ils chantent', 'C’est dommage.'],
      ['Quel est le plus beau bruit du port ?', 'La sirène', 'dors mieux.'],
    ],
    leftOver: ['Accueil', 'Temps de lecture', 'Partager', 'Le phare', 'Laisser un commentaire'],
  },
  {
    shape: 'other languages',
    title: 'Dutch, numbered, the greeting and the signature in Dutch',
    name: 'Geertje Waterval',
    text: `Beste Sanne,

Hierbij mijn antwoorden.

1. Wat doe je precies?
Ik beheer de sluizen van drie kanalen. Vooral 's nachts.

2. Wat is het mooiste moment van de dag?
Als de eerste schipper zwaait. Dan weet ik dat ik wakker ben.

3. Waar word je boos van?
Van mensen die brood naar de zwanen gooien.

Laat me weten of je nog een foto nodig hebt.

Hartelijke groet,
Geertje

Geertje Waterval
Sluismeester`,
    exchanges: [
      ['Wat doe je precies?', 'Ik beheer', "'s nachts."],
      ['Wat is het mooiste moment van de dag?', 'Als de', 'wakker ben.'],
      ['Waar word je boos van?', 'Van mensen', 'zwanen gooien.'],
    ],
    leftOver: ['Hierbij mijn antwoorden', 'Laat me weten', 'Sluismeester'],
  },
  {
    shape: 'unanswered',
    title: 'a questionnaire half filled in, with hints in brackets',
    name: 'Tobiah Renshaw',
    text: `Leader profile questionnaire

Name: Tobiah Renshaw
Job title: Director of Estates
Please keep answers under 100 words.

What are you responsible for? (your remit, your team)
Four hundred buildings and the grass between them.

What are your priorities for the year? (two or three)

What do you do to relax?
I repair clocks. They are slower than people and they listen.

What would you like staff to know about you? (optional)
That I answer my own telephone.`,
    exchanges: [
      ['What are you responsible for? (your remit, your team)', 'Four hundred', 'between them.'],
      ['What are your priorities for the year? (two or three)', '', ''],
      ['What do you do to relax?', 'I repair', 'they listen.'],
      ['What would you like staff to know about you? (optional)', 'That I', 'own telephone.'],
    ],
    leftOver: ['Please keep answers'],
  },
  {
    shape: 'web page',
    title: 'a blog with a table of contents, captions, a quote to share and a box that sells something',
    name: 'Quentin Abara',
    text: `Search for:
All posts
Podcast
Shop

#47 Quentin Abara mends the internet

by Lotte · 22 October 2024 · 6 comments

In this post: The cable · The ship · The shark

Quentin Abara spends half the year on a ship that repairs cables on the floor of the Atlantic. He told me about sharks, splices and seasickness.

[Photo: Quentin on deck]

How does one find a broken cable in an ocean?

You send a pulse and listen for the echo. Then you drop a hook and pray. I'm not religious, but I am then.

Click to tweet: "You drop a hook and pray."

Is it true that sharks bite them?

Once. It makes a better story than anchors, which do it every week.

GET THE BOOK – 20 % off this week only
Add to basket

What do you eat out there?

Curry on Fridays. The cook was at sea with my father.

If you enjoyed this, buy me a coffee
Filed under: Sea, People
Newer post
Older post

6 thoughts on “Quentin Abara mends the internet”
Harald says:
Does he still get seasick?
Lotte says:
Every time!`,
    exchanges: [
      ['How does one find a broken cable in an ocean?', 'You send', 'I am then.'],
      ['Is it true that sharks bite them?', 'Once.', 'every week.'],
      ['What do you eat out there?', 'Curry', 'my father.'],
    ],
    leftOver: [
      '6 comments',
      'In this post',
      'Click to tweet',
      'GET THE BOOK',
      'Add to basket',
      'buy me a coffee',
      'Older post',
      'Does he still get seasick',
    ],
  },
  {
    shape: 'two in a turn',
    title: 'Interviewer with turns of several paragraphs, the second of which asks',
    name: 'Dr Nkechi Farrant',
    text: `INTERVIEWER: You published your first paper at nineteen.

It was about the hearing of spiders. Why spiders?

DR NKECHI FARRANT: Because they were in the bath, and I was too polite to move them.

INTERVIEWER: And are they deaf, or not? What did you find?

DR NKECHI FARRANT: They hear with their knees. I have envied them ever since.

You cannot do much with that in a paper, but it changes how one sits in a bath.

INTERVIEWER: Your new institute opens in May. Who will work there?

DR NKECHI FARRANT: Thirty people, nine thousand spiders and a porter who has asked for a transfer.`,
    exchanges: [
      [
        'You published your first paper at nineteen. It was about the hearing of spiders. Why spiders?',
        'Because they',
        'move them.',
      ],
      ['And are they deaf, or not? What did you find?', 'They hear', 'in a bath.'],
      ['Your new institute opens in May. Who will work there?', 'Thirty people', 'a transfer.'],
    ],
  },
  {
    ...none,
    title: 'a frequently-asked page in German without its heading',
    text: `Rund um den Bibliotheksausweis

Wie bekomme ich einen Ausweis?
Sie brauchen einen Personalausweis und etwas Geduld. Die Ausstellung dauert zehn Minuten.

Was mache ich, wenn ich ihn verliere?
Melden Sie den Verlust am Schalter. Wir sperren den Ausweis sofort.

Darf ich ihn verleihen?
Nein. Der Ausweis ist nicht übertragbar.`,
  },
  {
    ...none,
    title: 'an obituary under question headings, the dead quoted as I',
    text: `Remembering Professor Lionel Gashe

Who was he?

Lionel Gashe taught Greek to the unwilling for forty years. "I do not teach," he said, "I wait."

What did he leave us?

Eleven books, one of them finished. His pupils run three theatres and a bakery.

How will he be remembered?

Gashe wanted no statue. The Faculty will plant an olive, which he would have called pretentious.`,
  },
  {
    ...none,
    title: 'tips for running, with questions and the writer as I',
    text: `How to start running at fifty
by Marlon Petty

Do you need expensive shoes? No. I ran for a year in the ones I mow the lawn in.

How often should you go? Three times a week is plenty. If it hurts, stop.

What should you eat before? Whatever you like, two hours earlier. A banana never hurt anyone.

Ready? Then tie your laces and go.`,
  },
  {
    ...none,
    title: 'a script for a call centre',
    text: `Agent: Good morning, Brightwater Energy. How can I help?
Customer: My bill has doubled. Why?
Agent: I'm sorry to hear that. Could I take your account number?
Customer: It's 4471-20.
Agent: Thank you. Have you moved house recently?
Customer: No. I've been here for nine years.
Agent: I can see that the reading was estimated. Would you like me to send somebody?
Customer: Yes, please.`,
  },
  {
    ...none,
    title: 'a prayer in turns',
    text: `Leader: Who made the hills and the harbour?
All: The Lord made them, and we are glad.
Leader: Who keeps those at sea?
All: The Lord keeps them, by night and by day.
Leader: What shall we bring?
All: We bring our thanks, and our bread.`,
  },
  {
    ...none,
    title: 'a data sheet of a person',
    text: `Professor Ingeborg Saltash
Chair of Maritime Law

E-mail: i.saltash@example.org
Telephone: 0113 496 0000
Office: Quay House, Room 3.14
Office hours: Tuesdays, two to four
Research interests: salvage, wreck, the law of islands
Current PhD students: four
Questions? Please write to the departmental office.`,
  },
]
