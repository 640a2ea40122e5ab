/** Nadir Haddad on envelopes, glass and the shelf of wrong parts. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const nadirHaddad: CastInterview = {
  leader: 'nadir-haddad',
  jobTitle: 'Master of the Workshops',
  writer: 'jonas.pell@sixty.example',
  headline: '“Bring me the envelope before you bring me the drawing”',
  standfirst:
    'Four in ten of the things that he is asked to make are never made, and the Master of the Workshops counts those among his best work.',
  exchanges: [
    {
      kind: 'question',
      wording: 'You began as a glassblower. Who taught you?',
      answer: `My uncle in Sidon, who made lamps for hotels, and then a Mr Lumley of Bradford, who made nothing but condensers and did not like conversation. From my uncle I learned what glass will do. From Mr Lumley I learned what it will not. He would hold up a piece that I had spent a day on, look through it at the window, and put it in the bin without a word. After eight months he put one on the shelf. I went out and bought a suit.`,
    },
    {
      kind: 'question',
      wording: 'What is a workshop for, when parts can be ordered from a catalogue?',
      answer: `For the part that is not in it. But I would put it earlier than that. A scientist comes with a perfect drawing of a bracket. I ask what it is to hold. A pump. And why must the pump be there? Because of the noise. In that case you do not need a bracket; you need a longer hose, and I have one under the bench.

Four jobs in ten end like that, with tea and a piece of hose. I keep a record of them beside the record of what we made. I say it to everybody. Bring me the envelope before you bring me the drawing. Once there is a drawing, people have grown fond of it.`,
    },
    {
      kind: 'question',
      wording: 'What is on the bench this month?',
      answer: `- A hand, for a surgeon, that trembles on purpose. She wants students to practise assisting somebody old.
- Sixty glass floats for Field Stations, each to sink at a different depth. We have made forty, and also eleven paperweights.
- A very small gallows, for weighing bees. The bee is unharmed and I believe rather enjoys it.`,
    },
    {
      kind: 'question',
      wording: 'What is on that shelf behind you?',
      answer: `Our mistakes. Everybody who works here must put up one a year, with a label saying who made it, what it was meant to be and what was learned. The apprentices are shown the shelf on their first morning, before they are shown the fire exit.

Mine is the large one. It is a vacuum chamber, it took five weeks, and the door opens inwards.`,
    },
    {
      kind: 'question',
      wording: 'What has the trade taught you that holds outside it?',
      answer: `That everything has a tolerance and you had better find out what it is. To ask for a thousandth of a millimetre where a tenth would do is bad manners. Somebody will lose a weekend to it.`,
    },
    {
      kind: 'question',
      wording: 'What do your hands do on a Sunday?',
      answer: `They make *ma’amoul*, in my grandmother’s moulds, for whichever of my neighbours is in trouble with the council. Pistachio is for parking, dates for a refused extension. My wife says that I should retire and do it for a living. I have told her that no one could afford the labour.`,
    },
  ],
  links: [{ label: 'Opening hours, and what to bring', url: 'https://makers.aldermere.example/visit' }],
  topics: ['Craft', 'Teaching', 'Working life'],
  course: { state: 'live', publishedOn: '2023-06-20', approvedBy: 'ines.calder@sixty.example' },
}
