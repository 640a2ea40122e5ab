/** Labels and counts as programs write them, service pages in other languages, and turns that are no interview. */
import type { Case } from './case.ts'

const none = { shape: 'no interview', exchanges: [], headline: null, name: null, standfirst: null }
const law: Case['exchanges'] = [
  ['What drew you to law?', 'An uncle', 'was six.'],
  ['What keeps you in it?', 'The wig.', 'inherited it.'],
  ['Any regrets?', 'Tuesdays.', 'Tuesdays.'],
]

export const fourteenthLook: Case[] = [
  {
    title: 'subtitles with two times and a voice',
    text: `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ann Lee>What drew you to law?</v>

00:00:04.500 --> 00:00:07.000
<v Bo Carr>An uncle with a wig. I was six.</v>

00:00:08.000 --> 00:00:10.000
<v Ann Lee>What keeps you in it?</v>

00:00:11.000 --> 00:00:14.000
<v Bo Carr>The wig. I inherited it.</v>

00:00:15.000 --> 00:00:16.000
<v Ann Lee>Any regrets?</v>

00:00:17.000 --> 00:00:18.000
<v Bo Carr>Tuesdays.</v>`,
    name: 'Bo Carr',
    exchanges: law,
    leftOver: ['WEBVTT', '00:00:04.500'],
  },
  {
    title: 'letters and an upright stroke',
    text: 'Q | What drew you to law?\nA | An uncle with a wig. I was six.\nQ | What keeps you in it?\nA | The wig. I inherited it.\nQ | Any regrets?\nA | Tuesdays.',
    exchanges: law,
  },
  {
    title: 'names in angle brackets',
    text: '<Ann> What drew you to law?\n<Bo> An uncle with a wig. I was six.\n<Ann> What keeps you in it?\n<Bo> The wig. I inherited it.\n<Ann> Any regrets?\n<Bo> Tuesdays.',
    exchanges: law,
  },
  {
    title: 'three stars around each question',
    text: '*** What drew you to law? ***\nAn uncle with a wig. I was six.\n*** What keeps you in it? ***\nThe wig. I inherited it.\n*** Any regrets? ***\nTuesdays.',
    exchanges: law,
  },
  {
    title: 'what the speakers are, with their names in brackets once',
    text: 'Moderator (Ann Lee): What drew you to law?\nGuest (Bo Carr): An uncle with a wig. I was six.\nModerator: What keeps you in it?\nGuest: The wig. I inherited it.\nModerator: Any regrets?\nGuest: Tuesdays.',
    name: 'Bo Carr',
    exchanges: law,
  },
  {
    title: 'a department that says we, with nobody named',
    text: `What does your team do?

We keep the trains running and the platforms swept.

What are you working on at the moment?

A new timetable. We're testing it with passengers in March.

What should people know about your work?

That we read every complaint.`,
    exchanges: [
      ['What does your team do?', 'We keep', 'swept.'],
      ['What are you working on at the moment?', 'A new', 'in March.'],
      ['What should people know about your work?', 'That we', 'complaint.'],
    ],
  },
  {
    title: 'tastes, with nobody named',
    text: '**Favourite meal?**\nAnything on toast\n\n**Last holiday?**\nSkye, in the rain\n\n**Best purchase?**\nA second-hand piano',
    exchanges: [
      ['Favourite meal?', 'Anything', 'toast'],
      ['Last holiday?', 'Skye', 'rain'],
      ['Best purchase?', 'A second-hand', 'piano'],
    ],
  },
  {
    title: 'Q and A under a post, with nobody named',
    text: "Q&A: our new Head of Catering\n\nQ: What's on the menu?\nA: Lentils, and patience.\nQ: Who cooks at home?\nA: Nobody. We have toast.\nQ: What's next?\nA: A second oven.",
    exchanges: [
      ["What's on the menu?", 'Lentils', 'patience.'],
      ['Who cooks at home?', 'Nobody.', 'toast.'],
      ["What's next?", 'A second', 'oven.'],
    ],
  },
  {
    ...none,
    title: 'a witness in court',
    text: 'Transcript of proceedings, Regina v Lowe\n\nMR PARK: Where were you on the night of the fourth?\nTHE WITNESS: I was at home.\nMR PARK: Was anybody with you?\nTHE WITNESS: My sister was.\nMR PARK: Did you hear the glass break?\nTHE WITNESS: I heard something.',
  },
  {
    ...none,
    title: 'a lesson',
    text: 'Lesson 4: At the café\nTeacher: What would you like?\nStudent: I would like a coffee, please.\nTeacher: Do you take milk?\nStudent: Yes, I take milk and sugar.\nTeacher: Repeat after me: how much is it?\nStudent: How much is it?',
  },
  {
    ...none,
    title: 'help of an Italian library, under no heading that says so',
    text: "Biblioteca comunale\n\nCome posso iscrivermi?\nSi presenti allo sportello con un documento. L'iscrizione è gratuita.\n\nQuanti libri posso prendere?\nPuò prendere cinque libri alla volta.\n\nE se li perdo?\nDeve ricomprarli.",
  },
  {
    ...none,
    title: 'help of a Welsh library',
    text: 'Cwestiynau cyffredin\n\nSut mae ymaelodi?\nGallwch ymaelodi wrth y ddesg. Dewch â dogfen gyda chi.\n\nFaint o lyfrau ga i?\nPump ar y tro.',
  },
  {
    ...none,
    title: 'a profile from outside under questions, which says our',
    text: 'Meet Dr Sunita Rao\n\nWho is she?\nSunita Rao is our new Dean. She joined us from Leeds, where she led a team of forty.\n\nWhat does she want to do?\nShe has asked every department for one thing to stop doing. Our students have already answered.\n\nWhat does she do at weekends?\nRao sails.',
  },
]
