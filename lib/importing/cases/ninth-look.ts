/** A ninth look: lines, podcasts, other languages, pages that only ask. */
import type { Case } from './case.ts'

export const ninthLook: Case[] = [
  {
    title: 'Q&A on one line',
    name: 'Bram Castell',
    jobTitle: 'Head Porter',
    text: `Quick fire: Bram Castell, Head Porter

Early or late? Early. The building is mine until seven.
Favourite key? Number 44. It opens the roof.
What do you never leave home without? My whistle, and a spare whistle.
Best advice you've been given? Walk slowly and look as though you know.
Who would you like to meet? The person who designed the revolving door. I have some questions for them.
What's the strangest thing you have found? A bathtub, on the fourth floor. There is no bath on the fourth floor. How did it get there? I never found out.`,
    exchanges: [
      ['Early or late?', 'Early.', 'until seven.'],
      ['Favourite key?', 'Number 44.', 'the roof.'],
      ['What do you never leave home without?', 'My whistle', 'spare whistle.'],
      ["Best advice you've been given?", 'Walk slowly', 'you know.'],
      ['Who would you like to meet?', 'The person', 'for them.'],
      ["What's the strangest thing you have found?", 'A bathtub', 'found out.'],
    ],
    leftOver: [],
  },
  {
    title: 'podcast show notes with transcript',
    name: 'Yvonne Tak',
    text: `The Long Corridor
Episode 31: Yvonne Tak on running a hospital kitchen

Listen on Apple Podcasts | Spotify | RSS

In this episode, Marlon Creed talks to Yvonne Tak, Head of Catering at Bell Lane Hospital, about soup, strikes and why she eats standing up.

Show notes
00:00 Introduction
02:10 How soup became political
11:45 The strike
19:30 Advice

Transcript

MARLON CREED: Yvonne, welcome. What did you have for breakfast?

YVONNE TAK: Toast. I'm not allowed to like my own porridge.

MARLON CREED: Why soup? Of everything on the menu it seems an odd thing to fight about.

YVONNE TAK: Because everybody can eat soup. If you're ill and you're frightened, what do you want? You want something warm that somebody has stirred.

And it was the first thing that they wanted to buy in.

MARLON CREED: Who did?

YVONNE TAK: I'd better not say. They've since been very nice about it.

MARLON CREED: Tell me about the strike.

YVONNE TAK: It lasted a morning. I made tea for the picket and then I joined it.

MARLON CREED: Thanks for coming in, Yvonne.

Subscribe to The Long Corridor wherever you get your podcasts.`,
    jobTitle: 'Head of Catering',
    organisation: 'Bell Lane Hospital',
    exchanges: [
      ['Yvonne, welcome. What did you have for breakfast?', 'Toast.', 'own porridge.'],
      ['Why soup? Of everything on the menu it seems an odd thing to fight about.', 'Because everybody', 'to buy in.'],
      ['Who did?', "I'd better", 'about it.'],
      ['Tell me about the strike.', 'It lasted', 'joined it.', 'invitation'],
    ],
    leftOver: ['Show notes', '02:10', 'Thanks for coming'],
  },
  {
    title: 'questions without you, bare',
    name: 'Lorcan Dade',
    jobTitle: 'Head of Archives',
    organisation: 'Tullow County Council',
    headline: null,
    text: `Lorcan Dade, Head of Archives at Tullow County Council, on damp, dust and the internet.

How big is the collection?

Nine miles, if you laid the boxes end to end. I have walked it.

Is everything worth keeping?

No. The difficulty is that I don't know which parts, and neither did the people who threw things away in 1922. What would they have said about it? They would have said that it was only paper.

And the internet?

We've scanned three per cent. The rest is waiting for somebody to be interested, and I find that it usually happens the week after it has been moved.

Biggest threat?

Water.

Not fire?

Fire is quick. Water starts in a corner, and nobody looks in corners. I look in corners.

Favourite document?

A shopping list from 1840. It asks for candles, a pound of tea and a new hat, and then somebody has crossed out the hat.

What next?

A roof.`,
    exchanges: [
      ['How big is the collection?', 'Nine miles', 'walked it.'],
      ['Is everything worth keeping?', 'No.', 'only paper.'],
      ['And the internet?', "We've scanned", 'been moved.'],
      ['Biggest threat?', 'Water.', 'Water.'],
      ['Not fire?', 'Fire is', 'in corners.'],
      ['Favourite document?', 'A shopping', 'the hat.'],
      ['What next?', 'A roof.', 'A roof.'],
    ],
    leftOver: [],
  },
  {
    title: 'standfirst of two paragraphs',
    name: 'Hanneke Rust',
    headline: 'A quiet revolution in the post room',
    jobTitle: 'Director of Mail and Records',
    organisation: 'University of Aske',
    text: `A quiet revolution in the post room

Few people know the way to the basement of the Old Schools, where forty thousand letters a week are sorted by nine people and a dog.

We sent Iris Webb down to talk to Hanneke Rust, Director of Mail and Records at the University of Aske, about what happens to a letter that nobody wants.

How many letters are for nobody?

About one in two hundred. They are for people who have left, who have died, or who we suspect were never here.

What do you do with them?

We keep them for a year, and then I read them. I'm not supposed to say so. Would you burn a letter that you hadn't read?

Has e-mail made a difference?

It has made the letters better. Nobody writes to complain on paper any more; they write when it matters.

And the dog?

The dog has a contract. It says "guard", but he is mostly there for the nine of us.`,
    exchanges: [
      ['How many letters are for nobody?', 'About one', 'never here.'],
      ['What do you do with them?', 'We keep them', "hadn't read?"],
      ['Has e-mail made a difference?', 'It has', 'it matters.'],
      ['And the dog?', 'The dog', 'nine of us.'],
    ],
    leftOver: [],
  },
  {
    title: 'non-native English',
    name: 'Jaroslav Petran',
    jobTitle: 'Head of Accelerator Operations',
    organisation: null,
    text: `Sixty seconds with Jaroslav Petran, Head of Accelerator Operations

Please tell about your way to this position.

I have come in 2004 as a student for three months and I am still here. My professor has said, Jaroslav, go and look how the big machine works, and I went and I looked.

How looks a normal day of you?

There is no normal day. At seven we have the meeting of the shift, then the machine decides. When she runs, I drink coffee; when she does not run, nobody drinks.

What is for you the most difficult in leading people?

To be silent. I am engineer, I want always to repair, and people do not want always that you repair them.

You have worked in five countries. Where it was best?

Everywhere is best the first year. But here I have found the mushrooms.

What you do to relax?

The mushrooms, as I said. And I play accordion in a group with four physicists, nobody comes to hear us, why should they?`,
    exchanges: [
      ['Please tell about your way to this position.', 'I have come', 'I looked.', 'invitation'],
      ['How looks a normal day of you?', 'There is no', 'nobody drinks.'],
      ['What is for you the most difficult in leading people?', 'To be silent.', 'repair them.'],
      ['You have worked in five countries. Where it was best?', 'Everywhere', 'the mushrooms.'],
      ['What you do to relax?', 'The mushrooms', 'should they?'],
    ],
    leftOver: [],
  },
  {
    title: 'German',
    name: 'Annegret Vogt',
    text: `Sechzig Sekunden mit Annegret Vogt, Leiterin der Universitätsbibliothek Hallwitz

Frau Vogt, wie sind Sie zu den Büchern gekommen?

Durch einen Regenschauer. Ich war elf und hatte keinen Schirm, und die Bibliothek war offen.

Was hat sich in den letzten zehn Jahren verändert?

Fast alles außer dem Geruch. Wir leihen weniger aus und haben mehr Besucher als je zuvor. Warum kommen die Leute? Weil es still ist, glaube ich.

Wird es in zwanzig Jahren noch Bücher geben?

Natürlich. Wer würde sonst die Regale tragen?

Welches Buch haben Sie zuletzt nicht zurückgebracht?

Das sage ich nicht. Es ist aber nur drei Tage überfällig.

Erzählen Sie uns von Ihrem Team.

Wir sind vierundsechzig, und jeder von uns kann eine andere Schrift lesen. Ich kann nur eine.`,
    exchanges: [
      ['Frau Vogt, wie sind Sie zu den Büchern gekommen?', 'Durch', 'war offen.'],
      ['Was hat sich in den letzten zehn Jahren verändert?', 'Fast alles', 'glaube ich.'],
      ['Wird es in zwanzig Jahren noch Bücher geben?', 'Natürlich.', 'tragen?'],
      ['Welches Buch haben Sie zuletzt nicht zurückgebracht?', 'Das sage', 'überfällig.'],
      ['Erzählen Sie uns von Ihrem Team.', 'Wir sind', 'nur eine.', 'invitation'],
    ],
    leftOver: [],
  },
  {
    title: 'Spanish',
    name: 'Remedios Alcalá',
    text: `Entrevista a Remedios Alcalá, directora del Jardín Botánico de Peñaluz

¿Cómo llegó usted a los jardines?

Por mi abuela, que tenía cuarenta macetas en un balcón de dos metros. Yo era la que regaba.

¿Qué es lo más difícil de su trabajo?

Esperar. Un árbol tarda treinta años y un presupuesto tarda uno. ¿Quién puede explicar eso a un alcalde?

¿Y lo más bonito?

El silencio de los lunes.

¿Qué planta se llevaría a una isla desierta?

Una que no necesite agua. Háganme caso, que lo he pensado mucho.

¿Qué proyectos tiene para el futuro?

Un estanque, si me dejan.`,
    exchanges: [
      ['¿Cómo llegó usted a los jardines?', 'Por mi abuela', 'regaba.'],
      ['¿Qué es lo más difícil de su trabajo?', 'Esperar.', 'alcalde?'],
      ['¿Y lo más bonito?', 'El silencio', 'lunes.'],
      ['¿Qué planta se llevaría a una isla desierta?', 'Una que', 'mucho.'],
      ['¿Qué proyectos tiene para el futuro?', 'Un estanque', 'dejan.'],
    ],
    leftOver: [],
  },
  {
    title: 'minutes',
    exchanges: [],
    text: `Minutes of the meeting of the Estates Committee, 4 March 2025

Present: A. Fell (chair), B. Marsh, C. Odum, D. Pell
Apologies: E. Quist

1. Minutes of the last meeting
The minutes were agreed.

2. Roof of the Old Dairy
BM asked whether the roof could be mended before winter. CO said that it could, if we found the money. Who would pay? DP said that he would ask the Bursar.
Action: DP

3. Car parking
AF asked why the north car park had been closed. It was not known. BM will find out.
Action: BM

4. Any other business
There was none. What about the gulls? asked CO. The chair closed the meeting.

Date of next meeting: 1 April 2025`,
  },
  {
    title: 'blog with rhetorical headings',
    exchanges: [],
    text: `Why your team hates your dashboards

Posted by Gemma Stroud

Dashboards are everywhere. Most of them are never looked at twice. Here is what I have learned in ten years of building them.

Who is it for?

A dashboard for everybody is a dashboard for nobody. Start with a single person and a single decision. Put it on paper before it goes anywhere near a screen.

What decision does it change?

If no decision changes, delete it. The cost of a chart is the attention of everybody who scrolls past it.

How do you know it works?

Take it away for a week. If nobody writes, nobody was looking. Teams that do this usually lose half of their charts.

So what should you do next?

Pick the worst chart and remove it on Monday. Then tell us in the comments how it went.`,
  },
  {
    title: 'survey form',
    exchanges: [],
    text: `Staff survey 2025

Please answer every question. Your answers are confidential.

1. How long have you worked here?
[ ] less than a year
[ ] one to five years
[ ] more than five years

2. How satisfied are you with your manager?
[ ] very
[ ] fairly
[ ] not at all

3. What would you change about your office?
_______________________________

4. Would you recommend us to a friend? Why?
_______________________________

5. Describe your team in three words.
_______________________________

Thank you for taking part.`,
  },
]
