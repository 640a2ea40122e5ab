/** Wenyi Tan, then Head of Special Collections, on eggs, wind and lost pencils. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const wenyiTan2023: CastInterview = {
  leader: 'wenyi-tan',
  jobTitle: 'Head of Special Collections',
  writer: 'ilse.tanager@sixty.example',
  headline: '“The most stolen thing in the library is the pencil”',
  standfirst: 'She was dismissed from a bookshop for reading the stock. It has turned out to be a qualification.',
  exchanges: [
    {
      kind: 'question',
      wording: 'What brought you to rare books?',
      answer: `I was dismissed from a bookshop for reading the stock. The owner was right. In my second month I had sold four books and finished eleven. He gave me a reference which said that I could be trusted with anything but customers, and it got me a post in a map room in Singapore, in a basement, where there were none.

I came to Aldermere in 2018. We have nine hundred visitors a month. I should write and tell him.`,
    },
    {
      kind: 'question',
      wording: 'Who is it all for?',
      answer: `Anybody with a library card, and anybody in the county may have one. Our most faithful reader drove the number 9 bus for thirty years and is working through the accounts of the turnpike trust, 1741 onwards. He has found two mistakes in the standard history of this town and has been very discreet about it.

People come expecting treasure, and there is a ninth-century psalter that goes on the posters. What they ask for most is Mrs Orchard. She was a farmer’s widow out at Fenny Holt, and for fifty-one years she wrote down the price of eggs and which way the wind was. She never once records a feeling. I have seen an economist in tears over her.`,
    },
    {
      kind: 'question',
      wording: 'What would you most like to put right?',
      answer: `Damp, about which I have written to Estates at some length. And then pencils. Ink is not allowed in the reading room, so we lend pencils, and each year we lend about three thousand more than come back. The most stolen thing in the library is the pencil.

I asked the Director of Finance for a line in the budget that says simply *pencils, lost*. Ruth Abelard has approved it two years running on condition that I tell nobody. I think of them sometimes, out there in the county, writing.`,
    },
    {
      kind: 'question',
      wording: 'What is the best lesson that a catalogue has given you?',
      answer: `Say what a thing is before you say what it is worth. In 1911 one of my predecessors described a bundle from a house sale as *letters of no interest*. She cannot have read as far as the fourth, which is a proposal of marriage. The ninth takes it back. Numbers five to eight had been cut up as patterns for a collar, and it is the collar that I would give a month’s salary to have found.

I have left her description in the catalogue, with mine underneath it. Mine will look foolish to somebody too.`,
    },
    {
      kind: 'question',
      wording: 'What do you do with your evenings?',
      answer: `I build very small rooms, a twelfth of life size, with bookcases. My husband has pointed out that I spend the day among books that I have no time to read and the evening among books that do not open.`,
    },
  ],
  links: [{ label: 'Get a reader’s card', url: 'https://library.aldermere.example/cards' }],
  topics: ['Collections', 'Craft'],
  course: { state: 'live', publishedOn: '2023-10-17', approvedBy: 'ines.calder@sixty.example' },
}
