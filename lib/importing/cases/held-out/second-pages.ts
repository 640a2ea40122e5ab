/** Written after the first held-out texts had been mended, in other voices, and read once: pages, mail, other languages. */
import type { Case } from '#lib/importing/cases/case.ts'

export const secondPages: Case[] = [
  {
    shape: 'web page chrome',
    title: 'a university page as Markdown, with links for buttons',
    name: 'Professor Adaeze Wynne',
    text: `[Skip to content](#main)

[Staff](https://www.aldwick.example/staff) [Students](https://www.aldwick.example/students) [Alumni](https://www.aldwick.example/alumni)

We value your privacy. Choose which cookies you allow.

[Accept](#) [Settings](#)

# In profile: Professor Adaeze Wynne

By the Communications team

Last updated 4 April 2025

Professor Adaeze Wynne is the new Pro-Vice-Chancellor for Research. She talks to us about bees, budgets and getting things wrong.

**What are you working on at the moment?**

I am reading four hundred proposals. I like to read them on the train, because I can't leave.

**What makes a good proposal?**

A question that I want the answer to. You would be surprised how rare it is.

> The best one I ever read was a page and a half.

**What have you got wrong?**

The bees. I said that they would be back by May.

**What advice do you have for early career colleagues?**

Get a dog. It won't care about your citations.

## Related news

- [Bees return to campus](https://www.aldwick.example/bees)
- [Research awards 2025](https://www.aldwick.example/awards)

[Back to top](#top)

[Privacy](https://www.aldwick.example/privacy) | [Cookies](https://www.aldwick.example/cookies)`,
    exchanges: [
      ['What are you working on at the moment?', 'I am', "can't leave."],
      ['What makes a good proposal?', 'A question', 'a half.'],
      ['What have you got wrong?', 'The bees.', 'by May.'],
      ['What advice do you have for early career colleagues?', 'Get a dog.', 'citations.'],
    ],
    leftOver: [
      'Accept',
      'Settings',
      'Alumni',
      'Last updated',
      'Bees return to campus',
      'Research awards 2025',
      'Back to top',
    ],
  },
  {
    shape: 'web page chrome',
    title: 'a trade magazine with tags, share counts and a product box',
    name: 'Dominic Achebe',
    jobTitle: 'Chief Digital Officer',
    text: `TechBriefing
Subscribe Sign in
HOME | NEWS | INTERVIEWS | EVENTS | WHITE PAPERS
Interviews
Five questions for… Dominic Achebe, Chief Digital Officer, Severn Water
By Laura Pike
9th May 2025
1.2K shares
Dominic Achebe has spent two years taking Severn Water's data out of spreadsheets. We found out why he has kept one.
What keeps the water industry behind?
Pipes last a hundred years. Software lasts about four. I try to think like a pipe.
[White paper: Smart meters for utilities – download now]
Which project are you proudest of?
We put sensors in eleven hundred manholes. Now I get a message when it rains in Wales, and I know what to do about it.
Watch: Dominic Achebe at TechBriefing Live
What would you have done differently?
I'd have talked to the crews first. They had known where the leaks were since 1987.
And the spreadsheet?
It has my pension in it.
Laura Pike is TechBriefing's utilities correspondent.
Topics: Water, Data, Leadership
Most popular
1. Ten chatbots to watch
2. Is the mainframe dead?
3. How to write a tender
© TechBriefing Media Ltd`,
    exchanges: [
      ['What keeps the water industry behind?', 'Pipes', 'a pipe.'],
      ['Which project are you proudest of?', 'We put', 'about it.'],
      ['What would you have done differently?', "I'd have", '1987.'],
      ['And the spreadsheet?', 'It has', 'in it.'],
    ],
    leftOver: [
      'HOME | NEWS',
      '1.2K shares',
      'Smart meters for utilities',
      'Watch: Dominic Achebe',
      'utilities correspondent',
      'Ten chatbots to watch',
      'Is the mainframe dead?',
      'How to write a tender',
    ],
  },
  {
    shape: 'e-mail',
    title: 'questions in the mail below, quoted without numbers, the answers under each',
    name: 'Gudrun Achterholt',
    text: `Subject: Re: A few questions for the newsletter
From: "Achterholt, Gudrun" <gudrun.achterholt@museum.example>
To: Press Office <press@museum.example>
Date: Thu, 6 Nov 2025 21:40:12 +0000

Dear press office,

see below, in between your lines.

> What does a conservator do when she is not conserving?

She fills in forms about what she conserved. I have a drawer for
them.

> Which object in the collection would you save from a fire?

The ugly one. Everybody else will run for the pretty ones.

> We hear that you bake. What is your best cake?

A plum cake that my grandmother would not have approved of.

> Many thanks, and see you on Monday!
> Jo

With best wishes
Gudrun Achterholt
Head of Conservation
City Museum

Think before you print.`,
    exchanges: [
      ['What does a conservator do when she is not conserving?', 'She fills', 'them.'],
      ['Which object in the collection would you save from a fire?', 'The ugly one.', 'pretty ones.'],
      ['We hear that you bake. What is your best cake?', 'A plum cake', 'approved of.'],
    ],
    leftOver: ['see below, in between your lines', 'see you on Monday', 'Think before you print', 'With best wishes'],
  },
  {
    shape: 'other languages',
    title: 'French with first names as speakers and typographic dashes inside',
    name: 'Bertrand Lacombe',
    text: `Rencontre avec Bertrand Lacombe, directeur des systèmes d’information

Sophie : Bonjour Bertrand. Comment êtes-vous arrivé à la mairie ?

Bertrand : Par la fenêtre, ou presque. Je réparais un câble sur la façade et on m’a offert un café.

Sophie : Vous dirigez aujourd’hui quarante personnes.

Bertrand : Quarante et une. Nous avons recruté hier.

Sophie : Décrivez-nous votre bureau.

Bertrand : Une table, une plante – morte – et une vue magnifique sur le parking.

Sophie : Un dernier mot ?

Bertrand : Sauvegardez.`,
    exchanges: [
      ['Bonjour Bertrand. Comment êtes-vous arrivé à la mairie ?', 'Par la fenêtre', 'un café.'],
      ['Vous dirigez aujourd’hui quarante personnes.', 'Quarante', 'hier.', 'invitation'],
      ['Décrivez-nous votre bureau.', 'Une table', 'le parking.', 'invitation'],
      ['Un dernier mot ?', 'Sauvegardez.', 'Sauvegardez.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'German, bare lines, an imperative and a statement',
    name: 'Friederike Anselm',
    text: `Friederike Anselm, neue Kanzlerin der Hochschule, im Gespräch

Warum sind Sie zurückgekommen?

Weil ich das Wetter vermisst habe. Das glaubt mir in Lissabon niemand.

Beschreiben Sie Ihren ersten Tag.

Ich hatte keinen Schlüssel. Der Hausmeister hat mich für eine Studentin gehalten, und ich habe mich gefreut.

Die Hochschule muss sparen.

Das stimmt. Wir fangen bei den Heizungen an und hören bei den Keksen auf.

Wo sehen Sie die Hochschule in zehn Jahren?

Hier. Wo denn sonst? Wir können ja nicht weg.`,
    exchanges: [
      ['Warum sind Sie zurückgekommen?', 'Weil ich', 'niemand.'],
      ['Beschreiben Sie Ihren ersten Tag.', 'Ich hatte', 'gefreut.', 'invitation'],
      ['Die Hochschule muss sparen.', 'Das stimmt.', 'Keksen auf.', 'invitation'],
      ['Wo sehen Sie die Hochschule in zehn Jahren?', 'Hier.', 'nicht weg.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Portuguese, bare, with rhetorical questions',
    name: 'Henrique Valadares',
    text: `Um minuto com Henrique Valadares, diretor da biblioteca

O que faz um bibliotecário hoje?

Abre portas. Fecha janelas. E, de vez em quando, encontra um livro.

Qual foi o seu primeiro emprego?

Vendia gelados na praia. Quem não gosta de gelados? Eu, depois daquele verão.

Descreva a sua equipa.

Doze pessoas e uma gata, que é a única que chega a horas.

O que gostaria de deixar?

Uma sala com boa luz.`,
    exchanges: [
      ['O que faz um bibliotecário hoje?', 'Abre', 'um livro.'],
      ['Qual foi o seu primeiro emprego?', 'Vendia', 'daquele verão.'],
      ['Descreva a sua equipa.', 'Doze', 'a horas.', 'invitation'],
      ['O que gostaria de deixar?', 'Uma sala', 'boa luz.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Italian with initials as labels',
    name: 'Ornella Fabbri',
    text: `Intervista a Ornella Fabbri, responsabile del personale

D: Come si diventa responsabile del personale?
R: Ascoltando. E sbagliando i nomi, all'inizio.
D: Quante persone lavorano qui?
R: Circa la metà. Scherzo: novecento.
D: Che cosa la fa arrabbiare?
R: Le riunioni senza fine. Ne ho una adesso.`,
    exchanges: [
      ['Come si diventa responsabile del personale?', 'Ascoltando.', "all'inizio."],
      ['Quante persone lavorano qui?', 'Circa', 'novecento.'],
      ['Che cosa la fa arrabbiare?', 'Le riunioni', 'adesso.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Dutch, bold questions and a statement',
    name: 'Marijke Hoekstra',
    text: `**Marijke Hoekstra, directeur van het waterschap, over dijken en drop**

**Hoe begint uw dag?**

Met kijken. Ik kijk naar het water en het water kijkt terug.

**Noem één ding dat iedereen over dijken moet weten.**

Dat ze ademen. Mensen denken dat een dijk van steen is, maar hij leeft.

**U gaat met pensioen.**

Over drie jaar pas. Ik heb nog één dijk te gaan.

**Wat gaat u dan doen?**

Zeilen, natuurlijk. Wat anders?`,
    exchanges: [
      ['Hoe begint uw dag?', 'Met kijken.', 'kijkt terug.'],
      ['Noem één ding dat iedereen over dijken moet weten.', 'Dat ze', 'hij leeft.', 'invitation'],
      ['U gaat met pensioen.', 'Over drie', 'te gaan.', 'invitation'],
      ['Wat gaat u dan doen?', 'Zeilen', 'Wat anders?'],
    ],
  },
  {
    shape: 'lists and quotations',
    title: 'answers with bullets that ask, a quotation with a question, and a closing note',
    name: 'Lorcan Hale',
    text: `Ten minutes with Lorcan Hale, Director of Planning

How do you decide what gets built?

I put three questions to every proposal:

• Who asked for it?
• Who pays when it breaks?
• Would my mother use it?

If two of them have an answer, we talk.

What is the best letter that you have received?

It was four lines long:

> Dear Sir, you have put a bench outside my window. Who is it for? I have sat on it. It is for me. Thank you.

I have it on my wall.

What do you regret?

The roundabout. I regret the roundabout every morning at ten to nine.

To find out more about the local plan, see www.tarn.example/plan.`,
    exchanges: [
      ['How do you decide what gets built?', 'I put', 'we talk.'],
      ['What is the best letter that you have received?', 'It was', 'my wall.'],
      ['What do you regret?', 'The roundabout.', 'to nine.'],
    ],
    links: ['To find out more'],
  },
  {
    shape: 'a statement with its question',
    title: 'bold statements that run over two bold lines before the question',
    name: 'Rosamund Teague',
    text: `Rosamund Teague took over the orchestra in a year without concerts.

**You conducted to an empty hall for eleven months.**
**What does that do to a person?**

I began to bow to the chairs. They were very polite.

**Your critics say that the repertoire is too safe.**

I have read them. I would like to hear them play it.

**What should we listen to tonight?**

Nothing. Open the window.`,
    exchanges: [
      ['You conducted to an empty hall for eleven months. What does that do to a person?', 'I began', 'very polite.'],
      ['Your critics say that the repertoire is too safe.', 'I have read', 'play it.', 'invitation'],
      ['What should we listen to tonight?', 'Nothing.', 'the window.'],
    ],
  },
]
