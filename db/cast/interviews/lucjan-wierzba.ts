/** Lucjan Wierzba on sulking violas and the contract to practise. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const lucjanWierzba: CastInterview = {
  leader: 'lucjan-wierzba',
  jobTitle: 'Keeper of Instruments',
  writer: 'jonas.pell@sixty.example',
  headline: '“A viola can sulk for a century and then forgive you”',
  standfirst:
    'The University lends out six hundred musical instruments and takes no deposit. In thirteen years it has lost a piccolo and a tuba, and it knows what became of the piccolo.',
  exchanges: [
    {
      kind: 'question',
      wording: 'What does a Keeper of Instruments need to be able to do?',
      answer: `Play all of them badly. I mean this exactly. I was a student of the bassoon in Poznań, of medium promise, and I took a summer job with a repairer because the bassoon is expensive. He had a rule: you may not repair what you cannot get through *Happy Birthday* on. So I learned forty instruments to that level and no further. On the serpent I need a run at it.

A good player cannot do this job, I think. He would have a favourite.`,
    },
    {
      kind: 'question',
      wording: 'Why lend them at all? Most museums would not let us breathe on them.',
      answer: `Most museums have very well-preserved furniture. A wooden instrument is a muscle. If nobody plays it, it closes, and the sound gets small and sour. You can hear it through the case almost. Then somebody takes it out and plays it every day, and for the first week it hates them, and around the third week it begins to listen.

We had a viola from 1790 that nobody had touched since the Boer War. I gave it to a girl in the second year of Chemistry. She telephoned in a fright on the nineteenth day: it had become loud in the night. A viola can sulk for a century and then forgive you. I would like to say the same of people, but I have met my family.`,
    },
    {
      kind: 'question',
      wording: 'What does a student have to promise?',
      answer: `There are three clauses, and I wrote them on one side of a postcard.

1. I will play it for half an hour a day, including when I am sad.
2. I will not leave it in a car, even for a moment, even if it is raining.
3. If it breaks I will say so the same day and nobody will be angry.

There is no deposit. My predecessor took £200, and what he got for it was silence. People would hide a crack for a year. Since I took away the deposit and put in the third clause, I have had sixty confessions, most of them within the hour. One was by telephone from the actual staircase.`,
    },
    {
      kind: 'question',
      wording: 'What is on your workbench just now?',
      answer: `The Hessel harpsichord, of 1743. It has lodgers. We put a small microphone inside the case overnight and you can hear them, quite distinctly, eating. Emrys Gwilt in Conservation has lent me a tent, and we shall take the oxygen away for three weeks. It is very humane. They go to sleep in 1743 and do not wake.

Then I must find a tuner who will go back in.`,
    },
    {
      kind: 'question',
      wording: 'What have you learned from your borrowers?',
      answer: `That the ones who say they have no talent bring it back in better condition. I used to give the best instruments to the best players. It was a mistake, because they already had something to play. Now I look for a person who comes in to ask a question about somebody else’s.

In thirteen years I have lent out 1,900 instruments and lost two. One, a piccolo, was eaten by a dog. The other was a tuba, and I should very much like to know.`,
    },
    {
      kind: 'question',
      wording: 'Do you have music at home?',
      answer: `Never. I have a garden with gravel in it and a rake. My wife is a percussionist, so we are both very fond of the gravel.`,
    },
    {
      kind: 'question',
      wording: 'And if music had not wanted you?',
      answer: `I would have been a vet for large animals. It is the same work. They cannot say where it hurts, they are worth more than your house, and the owner stands behind you, breathing.`,
    },
  ],
  links: [
    { label: 'What is in the cupboard: all 600 instruments', url: 'https://instruments.aldermere.example/' },
    { label: 'Borrow one', url: 'https://instruments.aldermere.example/borrow' },
  ],
  topics: ['Collections', 'Craft', 'Students'],
  region: 'Old Town',
  course: { state: 'live', publishedOn: '2026-03-24', approvedBy: 'brid.quill@sixty.example' },
}
