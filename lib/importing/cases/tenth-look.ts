/** A tenth look: hosts who listen, verse, help pages, three more languages. */
import type { Case } from './case.ts'

export const tenthLook: Case[] = [
  {
    title: 'speaker names in capitals without colon on own lines',
    name: 'Desmond Achebe',
    jobTitle: 'Director of Lighthouses',
    text: `An hour on the rock
Desmond Achebe, Director of Lighthouses, in conversation with Freya Lund

FREYA LUND
You took the job without ever having seen a lighthouse from the inside. Were you not afraid of the stairs? I should have been.

DESMOND ACHEBE
I was afraid of the interview. The stairs came later.

There are a hundred and ninety-nine of them at Skarr, and I count them every time.

FREYA LUND
Why count?

DESMOND ACHEBE
Because one day there may be two hundred.

FREYA LUND
The lamps are automatic now. What is left for a person to do?

DESMOND ACHEBE
To be blamed. No, more than that: somebody has to decide what dark is. It used to be the keeper, who looked out of the window. Now it is a committee, and who looks out of the window for a committee?

FREYA LUND
You do, I gather.

DESMOND ACHEBE
Every evening. I write it in a book.`,
    exchanges: [
      [
        'You took the job without ever having seen a lighthouse from the inside. Were you not afraid of the stairs? I should have been.',
        'I was afraid',
        'every time.',
      ],
      ['Why count?', 'Because', 'two hundred.'],
      ['The lamps are automatic now. What is left for a person to do?', 'To be blamed.', 'a committee?'],
      ['You do, I gather.', 'Every evening.', 'in a book.', 'invitation'],
    ],
    leftOver: [],
  },
  {
    title: 'French magazine',
    name: 'Solène Hubert',
    text: `Solène Hubert, directrice du musée de l'Horlogerie de Varnes : « Le temps, c'est de la mécanique »

Comment êtes-vous arrivée à la tête du musée ?

Par erreur. Je m'étais présentée pour un poste de gardienne et je me suis trompée de porte.

Combien de pendules possédez-vous ?

Onze cents, dont neuf cents qui marchent. J'aime surtout les autres. Qui a besoin de l'heure dans un musée ?

Et le public ?

Il vient pour midi. À midi, tout sonne.

Quel est votre plus grand regret ?

De ne pas avoir appris à nager.

Parlez-nous de vos projets.

Nous allons ouvrir l'atelier le samedi. On pourra y apporter sa montre et repartir avec une autre idée du temps.

Partager
Lire aussi : Dix musées à voir cet été`,
    exchanges: [
      ['Comment êtes-vous arrivée à la tête du musée ?', 'Par erreur', 'de porte.'],
      ['Combien de pendules possédez-vous ?', 'Onze cents', 'musée ?'],
      ['Et le public ?', 'Il vient', 'tout sonne.'],
      ['Quel est votre plus grand regret ?', 'De ne pas', 'nager.'],
      ['Parlez-nous de vos projets.', 'Nous allons', 'du temps.', 'invitation'],
    ],
    leftOver: ['Partager', 'Lire aussi'],
  },
  {
    title: 'Italian with dashes',
    name: 'Ornella Bassi',
    text: `Intervista a Ornella Bassi, responsabile del Porto di Calamora

– Come è nata la sua passione per il mare?
– Guardandolo dalla finestra della scuola. La maestra mi diceva di guardare la lavagna.
– Che cosa fa la responsabile di un porto?
– Risponde al telefono. Il mare non telefona mai, gli altri sempre.
– E di notte?
– Di notte rispondo lo stesso.
– Ha mai avuto paura?
– Una volta, nel 2009. Dopo non ho più avuto tempo.
– Mi racconti una giornata felice.
– Il giorno dopo una tempesta, quando ci contiamo e ci siamo tutti.`,
    exchanges: [
      ['Come è nata la sua passione per il mare?', 'Guardandolo', 'lavagna.'],
      ['Che cosa fa la responsabile di un porto?', 'Risponde', 'sempre.'],
      ['E di notte?', 'Di notte', 'stesso.'],
      ['Ha mai avuto paura?', 'Una volta', 'tempo.'],
      ['Mi racconti una giornata felice.', 'Il giorno', 'tutti.', 'invitation'],
    ],
    leftOver: [],
  },
  {
    title: 'topical headings, intranet',
    name: 'Wendell Prior',
    headline: 'My working life: Wendell Prior',
    jobTitle: 'Head of Grounds',
    text: `Home
News and features
My working life: Wendell Prior
Published 3 June 2025 | 5 minute read
Head of Grounds Wendell Prior has cut the same lawn for thirty-one years. He tells us how it looks from the mower.

How I started
I came for a fortnight in 1994 to cover for a man with a bad back. I have never met him, but I send him a card.

A typical day
Up at four, tea, out by five. I walk the paths first, because that is where people leave things: gloves, bicycles, once a cello.

The people
There are fourteen of us and we know each other's coats. In winter that is all you see.

What nobody knows
The lawn is not flat. I made it look flat. Would you have guessed?

The future
I retire in two years. I have asked for the mower.

Related content
Grounds opening hours
Volunteer with us
Last updated 3 June 2025`,
    exchanges: [
      ['How I started', 'I came', 'a card.', 'topic'],
      ['A typical day', 'Up at four', 'a cello.', 'topic'],
      ['The people', 'There are', 'all you see.', 'topic'],
      ['What nobody knows', 'The lawn', 'have guessed?', 'topic'],
      ['The future', 'I retire', 'the mower.', 'topic'],
    ],
    leftOver: ['Grounds opening hours', 'Published 3 June'],
  },
  {
    title: 'caption glued and duplicated name, long career',
    name: 'Bettina Salo',
    text: `Cookies
We use essential cookies to make this site work. Accept all
Skip to main content
BETTINA SALO
Bettina SaloDirector of the Language Centre Bettina Salo speaks to us about grammar, gossip and the case of the missing vowels.

Can you tell us a bit about your background?

My parents spoke three languages at home, one for each floor of the house. I learned early that the same sentence can be a joke upstairs and an insult in the kitchen.

I studied in Turku and in Pécs and I taught wherever there was a stove.

What attracted you to this role?

The vacancy said "must be able to listen". I'd never seen that written down before.

What are your priorities for the next twelve months?

I have three:

• Evening classes for night staff
• A library where talking is allowed
• Fewer forms.

None of that is expensive, which is why it will be difficult.

What do you enjoy doing in your spare time?

I translate crime novels. I always know who did it, and I can't tell anybody for a year.

Further information can be found on the Language Centre website.`,
    exchanges: [
      ['Can you tell us a bit about your background?', 'My parents', 'a stove.'],
      ['What attracted you to this role?', 'The vacancy', 'down before.'],
      ['What are your priorities for the next twelve months?', 'I have three', 'be difficult.'],
      ['What do you enjoy doing in your spare time?', 'I translate', 'for a year.'],
    ],
    leftOver: ['essential cookies'],
  },
  {
    title: 'recipe',
    exchanges: [],
    text: `Grandmother's seed cake

How long does it take? About two hours, most of it waiting.

What you need:
- 200 g butter
- 200 g sugar
- 3 eggs
- 2 spoons of caraway

How do I make it?

Beat the butter and the sugar until they are pale. Add the eggs one at a time. I always warm them in my hands first. Fold in the flour and the seeds.

How do I know when it is done?

Put in a needle. If it comes out clean, so can you.

Can I freeze it?

Yes, for a month. My children never let it get that far.`,
  },
  {
    title: 'CV',
    exchanges: [],
    text: `Marguerite Sloane
14 Quay Street, Dunmore
marguerite@sloane.example

Profile
I am an experienced manager of people and boats. I have led teams of up to sixty and I enjoy a challenge.

Employment
2016 – now: Head of Fleet, Sallow Harbour Trust
I run the trust's eleven vessels and I report to the board.
2009 – 2016: Fleet Manager, Wend Ferries
I brought in the first electric ferry.

Education
1998 – 2001: BSc Oceanography, University of Aske

Interests
I row, I sail and I read about rowing and sailing.

References
Available on request.`,
  },
  {
    title: 'job advert',
    exchanges: [],
    text: `Head of Student Welfare

Are you ready for a new challenge? Do you care about students? Then we want to hear from you.

About us
We are a university of nine thousand students on a hill. We value kindness and we mean it.

About the role
You will lead a team of twelve and report to the Registrar. You will be the person whom our students meet on their worst day.

What we offer
We offer forty days of leave, a pension and a view.

What are we looking for?
You have led a team before. You are calm and you write well.

How do I apply?
Send us your CV and a letter by 1 May. We hope to meet our candidates in June.`,
  },
  {
    title: 'poem',
    exchanges: [],
    text: `What is the tide

What is the tide but a letter unread,
what is the moon but a stamp?
I stood on the pier with my hands in my hair
and I could not put out the lamp.

Who are you waiting for, man on the pier?
Who are you waiting for now?
I said I was waiting for nobody here
and I did not tell them how.

Where is the boat that you said you would mend?
Where is the rope and the oar?
I gave them away to a man at the end
of a road that I walk no more.`,
  },
]
