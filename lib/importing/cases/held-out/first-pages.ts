/** Written before the rules were looked at again: headings, pages with their chrome, e-mail, other languages. */
import type { Case } from '#lib/importing/cases/case.ts'

export const firstPages: Case[] = [
  {
    shape: 'headings',
    title: 'Markdown headings of two levels, groups above the questions',
    name: 'Hanne Lykke',
    jobTitle: 'City Librarian',
    headline: '“A library is a warm room with a door”',
    text: `# “A library is a warm room with a door”

*Hanne Lykke, City Librarian, on quiet, noise and the price of chairs.*

## The job

### What is the first thing you do in the morning?

I unlock the side door and let in whoever is waiting. There is always somebody waiting.

### And the last?

I count the chairs.

## The person

### What do you read?

Timetables, to relax. I have been to places that I have never been to.

> The 6.40 is the only honest train.

My brother wrote that in one of mine.

### Whom do you admire?

Anybody who can fold a map.`,
    exchanges: [
      ['What is the first thing you do in the morning?', 'I unlock', 'somebody waiting.'],
      ['And the last?', 'I count', 'chairs.'],
      ['What do you read?', 'Timetables', 'of mine.'],
      ['Whom do you admire?', 'Anybody', 'a map.'],
    ],
  },
  {
    shape: 'topical headings',
    title: 'a magazine piece whose headings are phrases',
    name: 'Leopold Achterberg',
    jobTitle: 'Chief Information Officer',
    text: `Home
Subscribe
Latest issue
Port chief bets on paper

Port chief bets on paper

12 June 2025 | By Staff Reporter | 4 min read

We talked to Leopold Achterberg, Chief Information Officer at the Port of Dunmouth, about tides, tenders and why he still prints things.

A role between sea and server

I am responsible for everything with a plug and a good deal without one. My team is sixty people, a third of whom can sail.

We look after the lock gates too, because somebody once ran a cable through them.

Where the money goes

Most of my budget goes on keeping old things alive. We have a crane whose brain is older than I am, and I have come to love it.

What keeps me awake

Fog, and suppliers. The fog at least gives warning.

Advice for newcomers

Print the plan. When the power goes, and it will, you will want to be the one holding the paper.

Click below to share this article
Browse our latest issue
Magazine Cover
View Magazine Archive`,
    exchanges: [
      ['A role between sea and server', 'I am responsible', 'through them.', 'topic'],
      ['Where the money goes', 'Most of', 'love it.', 'topic'],
      ['What keeps me awake', 'Fog', 'warning.', 'topic'],
      ['Advice for newcomers', 'Print', 'the paper.', 'topic'],
    ],
    leftOver: ['Subscribe', 'Latest issue', 'Click below', 'View Magazine Archive'],
  },
  {
    shape: 'web page chrome',
    title: 'a council intranet with banner, trail, share buttons and comments',
    name: 'Yolanda Petrie',
    jobTitle: 'Director of Public Health',
    text: `This site uses cookies to make it work and to measure how it is used.
Accept all
Reject all
Manage preferences
Skip to content
Dunholm Council
Menu
Search
Home / News / People / In the hot seat: Yolanda Petrie
In the hot seat: Yolanda Petrie
Published: 3 February 2025
Reading time: 3 minutes
Share on Facebook
Share on X
Copy link
Print this page
Yolanda Petrie joined us as Director of Public Health in January. We asked her how it is going.
How are your first weeks going?
I have learnt where the lifts are and that nobody uses them. Everybody has been kind.
What is the biggest health problem in Dunholm?
Loneliness. It does not look like a health problem until you count it.
We count it now. I brought the spreadsheet with me.
What do you want to have done in a year?
I want every park to have a bench that faces another bench. Is that a health policy? I think so.
When are you happiest?
On a bicycle, going down.
Was this page helpful?
Yes
No
Leave a comment
Your name
Your e-mail
Post comment
2 comments
Dave says: Welcome Yolanda!
Related articles
Gritting routes for winter
Six ways to cut your heating bill
Sign up for our newsletter
Follow us
Contact us | Privacy | Cookies | Accessibility
© 2025 Dunholm Council`,
    headline: 'In the hot seat: Yolanda Petrie',
    exchanges: [
      ['How are your first weeks going?', 'I have learnt', 'been kind.'],
      ['What is the biggest health problem in Dunholm?', 'Loneliness.', 'with me.'],
      ['What do you want to have done in a year?', 'I want', 'think so.'],
      ['When are you happiest?', 'On a bicycle', 'down.'],
    ],
    leftOver: [
      'Accept all',
      'Manage preferences',
      'Menu',
      'Share on X',
      'Print this page',
      'Was this page helpful?',
      'Leave a comment',
      'Post comment',
      'Dave says',
      'Gritting routes',
      'Six ways to cut your heating bill',
      'Follow us',
    ],
  },
  {
    shape: 'web page chrome',
    title: 'a company blog, chrome in the middle of the answers',
    name: 'Marcus Obuya',
    text: `Log in | Register
Insights  Careers  About
Our people | 5 min read
The quiet engineer: an interview with Marcus Obuya
Written by Petra Linn
Photo: Jon Salt
Marcus Obuya leads our reliability team of fourteen from a shed in Fife.

What does reliability mean to you?

That nobody knows my name. When they learn it, something has gone wrong.

Advertisement

How do you stay calm at three in the morning?

I make tea before I read the alarm. It costs four minutes and it has never made anything worse.

Read more: Why we moved to four-day weeks

What are you proudest of?

A Tuesday in 2022 on which nothing happened at all.

Subscribe to our weekly digest
Enter your email address

Would you ever move back to the city?

I would not. Who would feed the hens?

Tags: engineering, people, remote work
Share this post
LinkedIn
WhatsApp
You might also like
What is observability?
Meet our summer interns
Previous: The loud designer
Next: Office moves`,
    exchanges: [
      ['What does reliability mean to you?', 'That nobody', 'gone wrong.'],
      ['How do you stay calm at three in the morning?', 'I make tea', 'anything worse.'],
      ['What are you proudest of?', 'A Tuesday', 'at all.'],
      ['Would you ever move back to the city?', 'I would not.', 'the hens?'],
    ],
    topics: ['engineering', 'people', 'remote work'],
    leftOver: [
      'Log in',
      'Advertisement',
      'Read more: Why we moved',
      'Subscribe to our weekly digest',
      'Enter your email address',
      'WhatsApp',
      'What is observability?',
      'Previous: The loud designer',
    ],
  },
  {
    shape: 'e-mail',
    title: 'headers, quoted questions, answers between, signature and disclaimer',
    name: 'Rupert Okonjo',
    text: `From: Rupert Okonjo <r.okonjo@harbourtrust.example>
Sent: Monday, 3 March 2025 17:12
To: Lena Fisk <l.fisk@harbourtrust.example>
Subject: RE: Sixty seconds questions

Hi Lena,

Sorry this is late. Answers below.

On Fri, 28 Feb 2025 at 09:03, Lena Fisk <l.fisk@harbourtrust.example> wrote:
> Hi Rupert,
>
> Thanks for agreeing to do this. Here are the questions:
>
> 1. What is your job, in one sentence?

I keep the water out of the buildings and the buildings out of the water.

> 2. How did you come to it?

I trained as a surveyor, hated it, and was rescued by a flood.

That was in 2007. I have been grateful to that flood since.

> 3. What do you do at weekends?

I row. Badly.

> 4. Anything that you would like to add?

No, thank you.

Best wishes,
Rupert

Rupert Okonjo
Director of Buildings
Harbour Trust | 4 Quay Street
T: 01632 960 114

This e-mail is confidential and intended for the addressee only. If you have received it in error, please delete it.`,
    exchanges: [
      ['What is your job, in one sentence?', 'I keep', 'the water.'],
      ['How did you come to it?', 'I trained', 'flood since.'],
      ['What do you do at weekends?', 'I row.', 'Badly.'],
      ['Anything that you would like to add?', 'No, thank you.', 'No, thank you.'],
    ],
    leftOver: [
      'Sorry this is late',
      'Best wishes',
      'This e-mail is confidential',
      '4 Quay Street',
      'Thanks for agreeing',
    ],
  },
  {
    shape: 'e-mail',
    title: 'no quotation marks, questions kept above the answers',
    name: 'Celia Ramanathan',
    text: `To: comms@stannes.example
From: Celia Ramanathan
Date: 9 Sept 2025
Subject: my answers

Dear all,

Please find my answers below. Feel free to shorten!

What do you do at St Anne's?
I am the Bursar, so I count things and then defend the count.

What surprised you when you started?
How many cats there are. I was told of one.

What is your ambition for the college?
To have the chapel roof mended before it comes to us.

If you could have dinner with anyone, who would it be?
My first landlady. I owe her an apology and a lampshade.

Many thanks
Celia

Sent from my iPhone`,
    exchanges: [
      ["What do you do at St Anne's?", 'I am the Bursar', 'the count.'],
      ['What surprised you when you started?', 'How many', 'of one.'],
      ['What is your ambition for the college?', 'To have', 'to us.'],
      ['If you could have dinner with anyone, who would it be?', 'My first', 'lampshade.'],
    ],
    leftOver: ['Feel free to shorten', 'Sent from my iPhone', 'Many thanks'],
  },
  {
    shape: 'bold paragraphs',
    title: 'statements and questions in bold, answers with bold words of their own',
    name: 'Agnes Thorburn',
    text: `**Agnes Thorburn is the first woman to run the fire service. She spoke to us after a night shift.**

**You look tired.**

I am. There was a barn, and a cow that would not leave it.

**What goes through your mind on the way to a fire?**

Water. Where it is, how much of it, and **who has the key** to it.

**Is the service ready for the summers that we are going to have?**

No. I say so **every year** and every year they thank me.

We need four more tenders and forty more people.

**What would you be if not a firefighter?**

A baker, I think. It is the same hours.`,
    exchanges: [
      ['You look tired.', 'I am.', 'leave it.', 'invitation'],
      ['What goes through your mind on the way to a fire?', 'Water.', 'to it.'],
      ['Is the service ready for the summers that we are going to have?', 'No.', 'forty more people.'],
      ['What would you be if not a firefighter?', 'A baker', 'same hours.'],
    ],
  },
  {
    shape: 'links and lists',
    title: 'an answer with a list and a link, a line of more information at the end',
    name: 'Gwendolyn Fairclough',
    text: `60 seconds with Gwendolyn Fairclough, Head of Research Computing

What does your team offer?

Quite a lot, and most people know about a third of it:

* a cluster with 9,000 cores
* storage that is backed up, unlike your laptop
* [training](https://rc.example.org/training) every Thursday

Come along. There are biscuits.

What is the most common question that you get?

"Why is my job not running?" It is nearly always a comma.

What did you want to be as a child?

A lighthouse keeper. I still do.

For more information, visit [the research computing pages](https://rc.example.org) or write to rc@example.org.`,
    exchanges: [
      ['What does your team offer?', 'Quite a lot', 'biscuits.'],
      ['What is the most common question that you get?', '"Why is my job', 'a comma.'],
      ['What did you want to be as a child?', 'A lighthouse', 'still do.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'French, typographic spaces before the marks, an invitation',
    name: 'Camille Rousselot',
    text: `Une minute avec Camille Rousselot, directrice du patrimoine

Parlez-nous de votre métier

Je m’occupe des murs, des toits et des gens qui vivent entre les deux.

Qu’est-ce qui vous a amenée ici ?

Un train en retard. J’ai lu l’annonce sur le quai, et le train n’est jamais venu.

Quels sont vos grands chantiers ?

Il y en a deux : la verrière et la chaufferie. La verrière d’abord, parce qu’elle tombe.

Citez un lieu que vous aimez

Le petit escalier derrière la bibliothèque.

Et après ?

Après, je dors.`,
    exchanges: [
      ['Parlez-nous de votre métier', 'Je m’occupe', 'les deux.', 'invitation'],
      ['Qu’est-ce qui vous a amenée ici ?', 'Un train', 'jamais venu.'],
      ['Quels sont vos grands chantiers ?', 'Il y en a', 'elle tombe.'],
      ['Citez un lieu que vous aimez', 'Le petit', 'bibliothèque.', 'invitation'],
      ['Et après ?', 'Après', 'je dors.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'German, statements of the interviewer under speakers’ names',
    name: 'Annegret Vollmer',
    text: `Interview mit Annegret Vollmer, Leiterin der Stadtwerke

Redaktion: Frau Vollmer, Sie sind seit hundert Tagen im Amt.
Vollmer: Hundertdrei. Ich zähle mit.
Redaktion: Was hat Sie am meisten überrascht?
Vollmer: Wie alt die Rohre sind. Manche kennen noch den Kaiser.
Redaktion: Viele Bürger klagen über die Preise.
Vollmer: Zu Recht. Ich zahle sie ja auch.

Wir haben im Frühjahr gerechnet und gesehen, dass es anders geht.
Redaktion: Erzählen Sie uns von Ihren Plänen.
Vollmer: Wärme aus dem Fluss. Das klingt verrückt, aber er ist ja da.`,
    exchanges: [
      ['Frau Vollmer, Sie sind seit hundert Tagen im Amt.', 'Hundertdrei.', 'zähle mit.', 'invitation'],
      ['Was hat Sie am meisten überrascht?', 'Wie alt', 'den Kaiser.'],
      ['Viele Bürger klagen über die Preise.', 'Zu Recht.', 'anders geht.', 'invitation'],
      ['Erzählen Sie uns von Ihren Plänen.', 'Wärme', 'ja da.', 'invitation'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Spanish, bare questions, no blank lines',
    name: 'Lucía Barrenechea',
    text: `Sesenta segundos con Lucía Barrenechea, directora de archivos
¿Cómo llegó usted al archivo?
Por error. Venía a devolver un libro y me dieron una bata.
¿Qué es lo más difícil de su trabajo?
El polvo y los plazos. El polvo por lo menos no llama por teléfono.
Háblenos de su equipo
Somos siete. Todos sabemos leer letra del siglo dieciséis y ninguno sabe usar la impresora.
¿Qué le gustaría hacer si no fuera archivera?
Panadera, sin duda. ¿Quién no quiere oler a pan?`,
    exchanges: [
      ['¿Cómo llegó usted al archivo?', 'Por error.', 'una bata.'],
      ['¿Qué es lo más difícil de su trabajo?', 'El polvo', 'por teléfono.'],
      ['Háblenos de su equipo', 'Somos siete.', 'la impresora.', 'invitation'],
      ['¿Qué le gustaría hacer si no fuera archivera?', 'Panadera', 'a pan?'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Italian, bold questions and an invitation',
    name: null,
    text: `**Direttrice, ci racconti la sua giornata.**

Comincio alle sei con il caffè e finisco quando il caffè è finito.

**Che cosa ha cambiato la pandemia?**

Tutto e niente. Abbiamo imparato a fidarci delle persone che non vediamo.

**E i giovani?**

I giovani ci sono, basta aprire la porta. Noi l'abbiamo tolta.

**Un consiglio per chi comincia.**

Chiedere. Nessuno si offende.`,
    exchanges: [
      ['Direttrice, ci racconti la sua giornata.', 'Comincio', 'è finito.', 'invitation'],
      ['Che cosa ha cambiato la pandemia?', 'Tutto', 'non vediamo.'],
      ['E i giovani?', 'I giovani', 'tolta.'],
      ['Un consiglio per chi comincia.', 'Chiedere.', 'si offende.', 'invitation'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Dutch, numbered',
    name: 'Sanne de Wolff',
    text: `Even voorstellen: Sanne de Wolff, hoofd ICT

1. Wie ben je en wat doe je?
Ik ben Sanne en ik zorg dat het blijft werken, ook als niemand kijkt.
2. Vertel eens over je team.
We zijn met z'n twaalven. Vier daarvan ken ik alleen van het scherm.
3. Waar ben je trots op?
Op de verhuizing van de servers. Er is niets gevallen, behalve ik.
4. Wat doe je in het weekend?
Schaatsen, als er ijs ligt. Anders klagen dat er geen ijs ligt.`,
    exchanges: [
      ['Wie ben je en wat doe je?', 'Ik ben', 'niemand kijkt.'],
      ['Vertel eens over je team.', 'We zijn', 'het scherm.', 'invitation'],
      ['Waar ben je trots op?', 'Op de', 'behalve ik.'],
      ['Wat doe je in het weekend?', 'Schaatsen', 'ijs ligt.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Swedish and short',
    name: null,
    text: `Hur började det?

Med en båt som läckte. Jag var tolv och hade en hink.

Vad gör du helst på jobbet?

Går runt. Man ser mer när man går.

Berätta om ett misstag

Vi köpte fel lampor. Fyra tusen. De sitter där än.

Vem beundrar du?

Min mormor, som aldrig skrev en lista.`,
    exchanges: [
      ['Hur började det?', 'Med en båt', 'en hink.'],
      ['Vad gör du helst på jobbet?', 'Går runt.', 'man går.'],
      ['Berätta om ett misstag', 'Vi köpte', 'där än.', 'invitation'],
      ['Vem beundrar du?', 'Min mormor', 'en lista.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Portuguese with labels P and R',
    name: null,
    text: `P: Como é um dia normal na escola?
R: Não existe. Cada dia traz uma criança nova e um cano furado.
P: O que mudou em dez anos?
R: Os telemóveis. Antes, perdíamos bolas; agora, perdemos telemóveis.
P: Fale-nos do seu maior orgulho.
R: O coro. Cantamos em Braga diante de mil pessoas e ninguém desmaiou.`,
    exchanges: [
      ['Como é um dia normal na escola?', 'Não existe.', 'cano furado.'],
      ['O que mudou em dez anos?', 'Os telemóveis.', 'telemóveis.'],
      ['Fale-nos do seu maior orgulho.', 'O coro.', 'desmaiou.', 'invitation'],
    ],
  },
  {
    shape: 'an answer that is a question',
    title: 'answers of one question each, CRLF line ends',
    name: null,
    text: [
      'Q: Will there be cuts?',
      'A: What do you think?',
      '',
      'Q: I think there will.',
      'A: Then we agree. I wish that we did not.',
      '',
      'Q: So who goes first?',
      'A: Who would you send?',
      '',
      'Q: You are avoiding the question.',
      'A: I am. Would you not?',
    ].join('\r\n'),
    exchanges: [
      ['Will there be cuts?', 'What do you think?', 'What do you think?'],
      ['I think there will.', 'Then we agree.', 'did not.', 'invitation'],
      ['So who goes first?', 'Who would you send?', 'Who would you send?'],
      ['You are avoiding the question.', 'I am.', 'Would you not?', 'invitation'],
    ],
  },
  {
    shape: 'short exchanges',
    title: 'very short, with neither you nor I',
    name: null,
    text: `Tea or coffee?
Coffee.
Beach or mountains?
Mountains, in bad weather.
Last film?
Something with a submarine.
Best invention?
The zip.
Worst?
The other zip.`,
    exchanges: [
      ['Tea or coffee?', 'Coffee.', 'Coffee.'],
      ['Beach or mountains?', 'Mountains', 'weather.'],
      ['Last film?', 'Something', 'submarine.'],
      ['Best invention?', 'The zip.', 'The zip.'],
      ['Worst?', 'The other', 'zip.'],
    ],
  },
  {
    shape: 'inline statements of the interviewer',
    title: 'a bare interview in which some turns ask nothing',
    name: 'Thaddeus Crane',
    text: `Thaddeus Crane, Chief Executive of the Northern Canal Trust

What is a canal for, these days?

Ducks, mostly. And people who want to be slower than they are.

The Trust has lost a third of its grant.

We have, and I won't pretend it doesn't matter. I sold my own boat to make a point, and nobody noticed.

So what happens now?

We ask. We ask everybody who has ever walked beside one of our canals for a pound.

Two million people walked the towpaths last year.

They did. I counted some of them myself.

And if they say no?

Then the ducks will have to pay.`,
    exchanges: [
      ['What is a canal for, these days?', 'Ducks', 'they are.'],
      ['The Trust has lost a third of its grant.', 'We have', 'noticed.', 'invitation'],
      ['So what happens now?', 'We ask.', 'a pound.'],
      ['Two million people walked the towpaths last year.', 'They did.', 'myself.', 'invitation'],
      ['And if they say no?', 'Then', 'to pay.'],
    ],
  },
]
