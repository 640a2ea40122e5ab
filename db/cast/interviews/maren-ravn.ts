/** Maren Ravn, in her last spring as Keeper of the Cold Store, on the night of the staircase. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const marenRavn: CastInterview = {
  leader: 'maren-ravn',
  jobTitle: 'Keeper of the Cold Store',
  writer: 'ilse.tanager@sixty.example',
  headline: '“Three hundred people stood on the stairs and handed me the past”',
  standfirst:
    'She looked after the hold of a trawler, and then for twelve years the University’s cold store. In July she hands over the key, and a list of 140 things that her hands do without being asked.',
  exchanges: [
    {
      kind: 'question',
      wording: 'Where did you learn about the cold?',
      answer: `At sea. I was second engineer in a factory trawler, out of Klaksvík, and the hold was my business. Four hundred tonnes of fish at minus thirty. If I let it warm, nobody on board would be paid, and they knew where I slept.

I did that for nine years. Then I married a man in a town with no harbour, and the University wanted a person who could mend a compressor and would not be bothered by blood. I had seen a good deal of both. I thought I would stay until I found something on the water. It is twelve years. There is the mere, but one cannot call it water.`,
      cut: [
        'I was second engineer in a factory trawler, out of Klaksvík, and the hold was my business.',
        'If I let it warm, nobody on board would be paid, and they knew where I slept.',
      ],
    },
    {
      kind: 'question',
      wording: 'Somebody who has never been through your door: what should they know?',
      answer: `That it is the quietest crowd in the University. We have a little over a million tubes. About half of them came out of a person, a few drops each, and that person rolled down a sleeve and went home for lunch. They are not ours. I say that to every new student before I say where the gloves are.

We also have ice from a glacier that is not there any more. I went to see where it had been. It is a car park for people who come to see where it was.`,
      cut: [
        'We have a little over a million tubes.',
        'About half of them came out of a person, a few drops each, and that person rolled down a sleeve and went home for lunch.',
        'They are not ours.',
      ],
    },
    {
      kind: 'invitation',
      wording: 'Tell us about the night of the flood.',
      answer: `It was the twelfth of December 2015, a Saturday. We were in the old store, under Chandlers’ Hall, below the level of the river by the height of a child. The porter rang me at twenty to nine and said that there was a sound. I asked what kind, and he held the telephone out.

When I came down there was water to the ankle, and the power had to be shut off before it reached the boards. Without power we had perhaps five hours. The lift was off too. But there was a loft with room in it, four floors up, and the night shift at the ice cream works had promised me a lorry of dry ice.

I rang nine people. I suppose each of those rang nine. There was a dance in the Hall over our heads and the band stopped and told them. They came down in their good clothes. By ten there was one line, from the cellar to the roof, two to a step: students, the band, the Dean of Divinity, a hen party, the men from the kebab shop with their gloves. I stood at the top. Each box came up through all those hands and into mine, and I read the number out loud and somebody wrote it on the wall.

Three hundred people stood on the stairs and handed me the past. It took until ten to three. Sixty-one thousand tubes, and we lost none. We lost one spoon, which was for the ice, and I have reason to think that it is with the trombonist.`,
      cut: [
        'By ten there was one line, from the cellar to the roof, two to a step: students, the band, the Dean of Divinity, a hen party, the men from the kebab shop with their gloves.',
        'Three hundred people stood on the stairs and handed me the past.',
      ],
    },
    {
      kind: 'question',
      wording: 'What do you want to have done before July?',
      answer: `I want to have shown Tobias Okello everything that is not written down. I keep a sheet of paper in my pocket, and each time my hand does something without asking me, I write down what it did. There are 140 lines so far. Line nine is *lean on door*.

He is better with people than I am, and he is not afraid of the professors. He came to us from ice cream. I told the panel that it was a more demanding public than ours.`,
    },
    {
      kind: 'question',
      wording: 'After so many years, what would you say the work has taught you?',
      answer: `To be easy to help. Before the flood I was proud that I needed no one. But it went well that night because the boxes had numbers on the outside, in large figures. They were large because I am short-sighted. It meant that a stranger in a ball dress could do my job.

I have thought about that since. I used to believe that if you want help you must ask in good time. But mostly you must see to it beforehand that a person who has never met you can tell what needs to be carried, and which way up.`,
      cut: [
        'Before the flood I was proud that I needed no one.',
        'But it went well that night because the boxes had numbers on the outside, in large figures.',
        'They were large because I am short-sighted.',
      ],
    },
    {
      kind: 'question',
      wording: 'And when you have handed in the key?',
      answer: `We are going to Klaksvík. He has said that he will try it for a year. I have my old berth as a relief engineer on the mail boat two days a week, and for the other five I have promised to sit down.`,
      cut: [
        'I have my old berth as a relief engineer on the mail boat two days a week, and for the other five I have promised to sit down.',
      ],
    },
  ],
  links: [
    { label: 'The wall of numbers, photographed', url: 'https://cold-store.aldermere.example/wall' },
    { label: 'Give a sample, or take one back', url: 'https://cold-store.aldermere.example/donors' },
  ],
  topics: ['Collections', 'Working life'],
  region: 'Riverside',
  course: { state: 'live', publishedOn: '2024-03-12', approvedBy: 'ines.calder@sixty.example' },
}
