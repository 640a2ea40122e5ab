/** Emrys Gwilt on paste and patience; a draft that wants only a last reading. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const emrysGwilt: CastInterview = {
  leader: 'emrys-gwilt',
  jobTitle: 'Head of Conservation',
  writer: 'ilse.tanager@sixty.example',
  headline: '“I never do a thing that a better man could not undo”',
  standfirst: 'He has had the same psalter on his bench since 2011, and he knows at which psalm he will stop.',
  exchanges: [
    {
      kind: 'question',
      wording: 'How does a boy from a slate town come to mend books?',
      answer: `Through chapel. Our hymn books at Bethesda were all in pieces, and the minister gave me a pot of flour paste one wet August and said that I might as well be useful. I mended two hundred and ten of them, and I mended them very badly. I put so much paste into the spines that they’d only open by about an inch. For years afterwards you could see the whole congregation singing sideways.

I’ve thought of it as my apprenticeship. A conservator ought to have ruined something early on, and have to look at it every Sunday.`,
    },
    {
      kind: 'question',
      wording: 'Why mend the object, when we have a photograph of every page?',
      answer: `The photograph tells you what it says. I had a scholar here last year who wasn’t interested in that at all. She wanted to smell a ledger. It had come off a ship, and she had an idea about what was in the hold, and it was pepper, and she was right.

We’ve a book of sermons with candle wax on one page out of four hundred. Somebody stopped there, night after night. I could have that wax out in an afternoon.`,
    },
    {
      kind: 'question',
      wording: 'Have you a rule that you work by?',
      answer: `I never do a thing that a better man could not undo. Or a better woman, and in fact she’s called Siwan and she starts in January. Wheat paste comes away with a bit of damp. Linen thread can be cut. What breaks your heart is the confident repair. In 1956 there was a librarian here who had discovered sticky tape. He did the whole of the county maps with it, in one winter, with love, and I’ve had three people on that for six years.

Most of the harm I see was done by people who cared for the thing. The ones who didn’t care left it in the attic, where it was dry.`,
    },
    {
      kind: 'question',
      wording: 'What is lying open in front of you?',
      answer: `The psalter, as ever. It has lain there since 2011. It is eleven hundred years old and I do about four leaves a year. If I go on until I’m seventy, I shall get as far as Psalm 104, and I’ve marked the place in pencil for whoever comes after me. It’s a good one to start on. It has the whales in it.`,
    },
    {
      kind: 'question',
      wording: 'What else has the bench taught you?',
      answer: `To sit beside it for a day first. I do nothing at all the first day, I turn the pages and drink my tea at the other table. The young ones find it hard. But I’ve known a book change my mind at a quarter to five.`,
    },
    {
      kind: 'question',
      wording: 'And at home, are your own books in good repair?',
      answer: `Paperbacks. I break their backs and leave them in the bath.`,
    },
  ],
  links: [{ label: 'The psalter, leaf by leaf', url: 'https://library.aldermere.example/psalter' }],
  topics: ['Collections', 'Craft'],
  course: { state: 'draft', daysAgo: 3 },
}
