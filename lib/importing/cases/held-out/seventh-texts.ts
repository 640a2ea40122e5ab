/** A seventh look: texts in shapes that none of the others had, read once before anything was changed for them. */
import type { Case } from '#lib/importing/cases/case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }

export const seventhTexts: Case[] = [
  {
    shape: 'chat exports',
    title: 'a telephone messenger, date and time in brackets before each name',
    name: 'Ottilie Brandvold',
    text: `[14/03/2025, 10:02:11] Communications: Morning Ottilie Brandvold! Ready for your six questions?
[14/03/2025, 10:02:40] Ottilie: As ready as a curator gets.
[14/03/2025, 10:03:05] Communications: What is your job in ten words?
[14/03/2025, 10:04:51] Ottilie: Moths are my enemies. Linen is my friend. That's it.
[14/03/2025, 10:05:10] Communications: Who taught you most?
[14/03/2025, 10:07:32] Ottilie: A tailor in Bergen who never once raised his voice.
[14/03/2025, 10:07:59] Communications: And what would you save from a fire?
[14/03/2025, 10:09:00] Ottilie: The visitors. Then the bonnets.`,
    exchanges: [
      ['Morning Ottilie Brandvold! Ready for your six questions?', 'As ready', 'curator gets.'],
      ['What is your job in ten words?', 'Moths are', "That's it."],
      ['Who taught you most?', 'A tailor', 'his voice.'],
      ['And what would you save from a fire?', 'The visitors.', 'the bonnets.'],
    ],
    leftOver: ['10:03:05'],
  },
  {
    shape: 'recordings',
    title: 'a meeting program, name and minutes on a line above each turn',
    name: 'Leif Tarrant',
    text: `Interview with Leif Tarrant, Harbour Director-20250314_100211-Meeting Recording
March 14, 2025, 10:02AM
18m 40s

Bell, Susannah   0:04
So, Leif, how long have you been with the harbour?

Tarrant, Leif   0:09
Eleven years in May. I came as a diver, and I still dive when nobody is looking.

Bell, Susannah   0:21
What is down there?

Tarrant, Leif   0:23
Bicycles. Hundreds of bicycles.

Bell, Susannah   0:31
Where do they come from?

Tarrant, Leif   0:34
We think that the students know.`,
    exchanges: [
      ['So, Leif, how long have you been with the harbour?', 'Eleven years', 'is looking.'],
      ['What is down there?', 'Bicycles.', 'of bicycles.'],
      ['Where do they come from?', 'We think', 'students know.'],
    ],
    leftOver: ['18m 40s'],
  },
  {
    shape: 'tables',
    title: 'a questionnaire with a heading row and tabs between question and answer',
    name: 'Wendeline Oster',
    text: `Profile: Wendeline Oster, Head of Procurement
Question\tAnswer
What does your team do?\tWe buy everything from paper clips to ferries, and we read the small print.
What did you do before?\tI sold carpets. I know every trick.
What are you proud of?\tThat we pay small firms within a week.
What would you change?\tThe form with the pink stripe.`,
    exchanges: [
      ['What does your team do?', 'We buy', 'small print.'],
      ['What did you do before?', 'I sold', 'every trick.'],
      ['What are you proud of?', 'That we', 'a week.'],
      ['What would you change?', 'The form', 'pink stripe.'],
    ],
  },
  {
    shape: 'answers marked',
    title: 'arrows before the answers in a reply to a list of questions',
    name: 'Per Lindahl',
    text: `Hi Jo,

See my answers below.

1. What brought you here?
--> The night train, and a job in the print room.

2. What keeps you here?
--> The people. I have never laughed so much at a budget.

3. Is there a book that changed your mind?
--> The staff handbook. I used to think that nobody could write like that.

Best,
Per

Per Lindahl
Head of Printing`,
    exchanges: [
      ['What brought you here?', 'The night train', 'print room.'],
      ['What keeps you here?', 'The people.', 'a budget.'],
      ['Is there a book that changed your mind?', 'The staff handbook.', 'like that.'],
    ],
    leftOver: ['See my answers below'],
  },
  {
    shape: 'noun phrases',
    title: 'a sheet whose answers are no sentences',
    name: 'Dilys Fenwright',
    text: `Meet the team: Dilys Fenwright, Timetabling

First job: Paper round, in the snow
Favourite biscuit: Anything that survives tea
Best advice: Count the rooms before you promise one
Hidden talent: I can fold a map with one hand
Weekend: Allotment, allotment, allotment`,
    exchanges: [
      ['First job', 'Paper round', 'the snow', 'topic'],
      ['Favourite biscuit', 'Anything', 'tea', 'topic'],
      ['Best advice', 'Count', 'promise one', 'topic'],
      ['Hidden talent', 'I can', 'one hand', 'topic'],
      ['Weekend', 'Allotment', 'allotment', 'topic'],
    ],
  },
  {
    shape: 'words for numbers',
    title: 'questions headed Question One, Question Two',
    name: 'Cormac Addey',
    text: `Three questions for Cormac Addey

Cormac Addey became Director of Sport in September.

Question One
What is the plan for the pool?

To heat it. I know that this sounds modest, but ask anybody who swims there in February.

Question Two
Which sport would you ban?

None. I might move the early rowers to a quieter river.

Question Three
Who is your hero?

My PE teacher. He let me read under the vaulting horse.`,
    exchanges: [
      ['What is the plan for the pool?', 'To heat it.', 'in February.'],
      ['Which sport would you ban?', 'None.', 'quieter river.'],
      ['Who is your hero?', 'My PE teacher.', 'vaulting horse.'],
    ],
  },
  {
    shape: 'capitals',
    title: 'topics in capitals between lines of narrative in the first person',
    name: 'Beatrijs van Hoorn',
    headline: 'My working life: Beatrijs van Hoorn',
    text: `My working life: Beatrijs van Hoorn

The museum's chief conservator on varnish, vanity and vans. As told to Ruth Pellow.

THE ALARM

I wake at five without one. My husband says that I dream of solvents.

THE WORKSHOP

It smells of almonds. We have nine paintings on the easels, and each of them is somebody's favourite.

THE WORST DAY

A van went missing with a Ruisdael in it. It turned up outside a chip shop. I ate the chips.

THE EVENING

I paint walls. Nobody asks what they are worth.`,
    exchanges: [
      ['THE ALARM', 'I wake', 'solvents.', 'topic'],
      ['THE WORKSHOP', 'It smells', 'favourite.', 'topic'],
      ['THE WORST DAY', 'A van', 'the chips.', 'topic'],
      ['THE EVENING', 'I paint', 'are worth.', 'topic'],
    ],
    leftOver: [],
  },
  {
    shape: 'only answers marked',
    title: 'initials before the answers alone, questions in italics',
    name: 'Margery Quill',
    text: `Margery Quill, our new Registrar, in five questions

*How do you take your coffee?*

MQ: Black, and in silence.

*What is a registrar for?*

MQ: To know where everything is written down. I have a good memory for paper.

*Do you like ceremonies?*

MQ: I like the shoes. You see the whole of a life in graduation shoes.

*What happens to the gowns?*

MQ: They go to a shed in Hull. I have seen it. It is magnificent.

*And if you were not Registrar?*

MQ: I would tune harpsichords.`,
    exchanges: [
      ['How do you take your coffee?', 'Black', 'in silence.'],
      ['What is a registrar for?', 'To know', 'for paper.'],
      ['Do you like ceremonies?', 'I like', 'graduation shoes.'],
      ['What happens to the gowns?', 'They go', 'magnificent.'],
      ['And if you were not Registrar?', 'I would', 'harpsichords.'],
    ],
  },
  {
    shape: 'other languages',
    title: 'Spanish, bold, the person in the standfirst, no word for I',
    name: 'Remedios Alcántara',
    text: `**«Los archivos también respiran»**

Remedios Alcántara dirige el Archivo Municipal de Valdehierro desde hace diez años.

**¿Qué guarda un archivo municipal?**

Padrones, planos y muchas quejas. Las quejas son lo mejor.

**¿Cuál es la queja más antigua?**

Una de 1612 contra un gallo.

**¿Ganó el gallo?**

No lo sabemos. Falta la última hoja.

**Díganos qué falta todavía.**

Sillas. Siempre faltan sillas.

Comparte este artículo
Suscríbete a nuestro boletín`,
    exchanges: [
      ['¿Qué guarda un archivo municipal?', 'Padrones', 'lo mejor.'],
      ['¿Cuál es la queja más antigua?', 'Una de', 'un gallo.'],
      ['¿Ganó el gallo?', 'No lo', 'última hoja.'],
      ['Díganos qué falta todavía.', 'Sillas.', 'faltan sillas.', 'invitation'],
    ],
    leftOver: ['Comparte este artículo', 'Suscríbete a nuestro boletín'],
  },
  {
    shape: 'other languages',
    title: 'German, Frage and Antwort, the page around it in German too',
    name: 'Gunhild Petersen',
    text: `Zum Inhalt springen
Startseite
Aktuelles
Diese Website verwendet Cookies. Alle akzeptieren

Drei Fragen an Gunhild Petersen, Leiterin des Rechenzentrums

12. März 2025 | Lesezeit: 3 Minuten

Frage: Frau Petersen, was tut ein Rechenzentrum im Jahr 2025?
Antwort: Vor allem kühlen. Wir heizen inzwischen zwei Hörsäle mit.
Frage: Was raten Sie denen, die immer noch Zettel benutzen?
Antwort: Gute Stifte. Ich habe selbst einen Block auf dem Tisch.
Frage: Worauf freuen Sie sich?
Antwort: Auf den Tag, an dem niemand anruft.

Artikel teilen
Zurück zur Übersicht
Impressum`,
    exchanges: [
      ['Frau Petersen, was tut ein Rechenzentrum im Jahr 2025?', 'Vor allem', 'Hörsäle mit.'],
      ['Was raten Sie denen, die immer noch Zettel benutzen?', 'Gute Stifte.', 'dem Tisch.'],
      ['Worauf freuen Sie sich?', 'Auf den Tag', 'niemand anruft.'],
    ],
    leftOver: ['Zum Inhalt springen', 'Cookies', 'Lesezeit', 'Artikel teilen', 'Impressum'],
  },
  {
    shape: 'other languages',
    title: 'Finnish, bare questions',
    name: 'Tuula Hietanen',
    text: `Viisi kysymystä: Tuula Hietanen

Mitä teet työksesi?

Hoidan kaupungin puita. Niitä on neljäkymmentätuhatta.

Mikä on lempipuusi?

Vanha lehmus torin kulmalla.

Mitä pelkäät?

Moottorisahoja ja budjettikokouksia.

Mitä teet viikonloppuna?

Istun puun alla.`,
    exchanges: [
      ['Mitä teet työksesi?', 'Hoidan', 'neljäkymmentätuhatta.'],
      ['Mikä on lempipuusi?', 'Vanha', 'kulmalla.'],
      ['Mitä pelkäät?', 'Moottorisahoja', 'budjettikokouksia.'],
      ['Mitä teet viikonloppuna?', 'Istun', 'alla.'],
    ],
  },
  {
    shape: 'web page',
    title: 'a news site with a live ticker, tags, an edited-for-length note and a box about the author',
    name: 'Priya Raghunathan',
    jobTitle: 'Chief Data Officer',
    text: `Skip to content
☰
Sign in
Weather 12°C
LIVE: Council meeting

Business / Technology

Priya Raghunathan: 'Data is mostly housekeeping'

The Chief Data Officer of Tamworth Rail on dust, doors and why she counts sandwiches

Jonas Feld
Technology correspondent
@jonasfeld

Published 8 hours ago
Updated 2 hours ago
12

This interview has been edited for length and clarity.

You have four hundred systems. How many do you trust?

Nine. I go and look at the others on Fridays.

What is the least interesting number that you collect?

Door openings. It turned out to be the most useful: doors tell you who is standing in the cold.

Sponsored: Move your files to the cloud in a day

Do people mind being counted?

They mind not knowing why. We put the numbers on a screen above the kettle, and now they argue with me about sandwiches. Is that bad? I think it is the best thing that happened to us.

Jonas Feld is the Technology correspondent of the Evening Chronicle.

Topics
Railways
Data

Most viewed
1 Why is bread so expensive?
2 Five walks under an hour

Have your say
Join the conversation`,
    exchanges: [
      ['You have four hundred systems. How many do you trust?', 'Nine.', 'on Fridays.'],
      ['What is the least interesting number that you collect?', 'Door openings.', 'the cold.'],
      ['Do people mind being counted?', 'They mind', 'happened to us.'],
    ],
    leftOver: [
      'Sign in',
      'Weather 12',
      'Jonas Feld',
      'edited for length',
      'Sponsored',
      'Why is bread so expensive',
      'Five walks',
      'Have your say',
    ],
  },
  {
    shape: 'quoted questions',
    title: 'questions in quotation marks, no blank line before the answers',
    name: 'Father Anselm Roe',
    text: `The chaplain's half hour

Father Anselm Roe keeps the chapel, the choir and a tortoise. Students left these questions in a box.

"Do you ever doubt?"
Before breakfast, daily. Then I feed the tortoise and it passes.

"Why is the chapel always cold?"
The builders thought that it would keep us awake. I have asked for a heater every year since I came.

"What do you do when nobody comes?"
I sing the whole thing twice.`,
    exchanges: [
      ['"Do you ever doubt?"', 'Before breakfast', 'it passes.'],
      ['"Why is the chapel always cold?"', 'The builders', 'I came.'],
      ['"What do you do when nobody comes?"', 'I sing', 'thing twice.'],
    ],
  },
  {
    shape: 'letters for numbers',
    title: 'a) b) c) before the questions, answers indented',
    name: 'Sunil Overbeck',
    text: `Name: Sunil Overbeck
Position: Deputy Bursar

a) What is in your in-tray?
   Forty invoices and a plum.
b) What is the strangest thing that you have had to pay for?
   A replacement nose for a statue. We got it at a discount, because it was the wrong nose.
c) Where will we find you on a Sunday?
   In the river. I swim until somebody calls me out.`,
    exchanges: [
      ['What is in your in-tray?', 'Forty', 'a plum.'],
      ['What is the strangest thing that you have had to pay for?', 'A replacement', 'wrong nose.'],
      ['Where will we find you on a Sunday?', 'In the river.', 'me out.'],
    ],
  },
  {
    ...none,
    title: 'a conversation with a chatbot about a lease',
    text: `User: Can I end my lease early?
Assistant: It depends on your contract. Look for a clause called "break". If there is none, you may ask the landlord to agree.
User: What happens if I just leave?
Assistant: You would still owe the rent. I would suggest that you speak to an adviser first.
User: Can you write the letter for me?
Assistant: Of course. Here is a draft that you can adapt.`,
  },
  {
    ...none,
    title: 'frequent questions of a Spanish town hall',
    text: `Preguntas frecuentes

¿Cómo pido cita?
Llame al 010 o use la aplicación. Las citas se dan para la misma semana.

¿Qué documentos necesito?
El original y una copia. No se aceptan fotografías.

¿Puedo ir sin cita?
Solo los martes por la tarde.`,
  },
  {
    ...none,
    title: 'an explainer whose headline names a person',
    text: `Who was Ada Coldwell, and why is a bridge named after her?

When was she born?

Ada Coldwell was born in 1871 in Stroud, the daughter of a weaver.

What did she do?

She designed the sluices that kept the lower town dry for sixty years. The council refused to pay her until 1904.

Why is the bridge named after her?

Residents voted for her name last June. It won by four votes.`,
  },
  {
    ...none,
    title: 'questions to a minister in a chamber, each by another member',
    text: `Oral answers to questions

Harbours

Ms Tolland (Ferring): What steps is the Minister taking to dredge the harbour at Ferring?

The Minister for Ports (Mr Askew): The dredger will arrive in May. The Honourable Member will be aware that it was delayed by weather.

Mr Pym (Low Moor): Will the Minister say what it will cost?

Mr Askew: The cost is a matter for the contractor.

Dr Sorley (Ness): Does the Minister know how to swim?

The Speaker: Order.`,
  },
  {
    ...none,
    title: 'a riddle page with a named author',
    text: `Riddles for a wet afternoon
collected by Hetty Marchant

What has hands but cannot clap?
A clock.

What gets wetter the more it dries?
A towel.

What has a neck but no head?
A bottle.

What can you catch but not throw?
A cold.`,
  },
  {
    ...none,
    title: 'a phrase book',
    text: `At the station

Where is the ticket office?
Wo ist der Fahrkartenschalter?

When does the next train to Ulm leave?
Wann fährt der nächste Zug nach Ulm?

Is this seat free?
Ist dieser Platz frei?

I have lost my luggage.
Ich habe mein Gepäck verloren.`,
  },
]
