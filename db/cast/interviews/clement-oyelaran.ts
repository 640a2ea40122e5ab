/** Clement Oyelaran on fourteen seconds of applause and four thousand telephone calls. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const clementOyelaran: CastInterview = {
  leader: 'clement-oyelaran',
  jobTitle: 'Head of Ceremony',
  writer: 'jonas.pell@sixty.example',
  headline: '“I ring four thousand people to ask how to say their names”',
  standfirst:
    'He was a stage manager for twenty-two years and once got a horse across a platform. Now it is nine hundred graduands a day, and each of them has fourteen seconds and a name.',
  exchanges: [
    {
      kind: 'question',
      wording: 'How does a stage manager end up carrying a mace?',
      answer: `By being made redundant in a good cause. I had twenty-two years in the theatre, the last nine with a touring opera company that ran out of money halfway through *Tosca*, in a town I shall not name because they were so kind about it. Then I saw that the University was looking for somebody to bring nine hundred people across a platform without losing one over the edge. I was able to say that I had once done it with a horse.

Nothing had prepared me for the lack of rehearsal. A soprano has at least been shown the stairs.`,
    },
    {
      kind: 'question',
      wording: 'We could post them the certificate. Why go to the trouble?',
      answer: `We do post it, to anybody who prefers. One in five prefers. The other four bring their mothers.

I stand at the side, so I see the faces that the photographer has his back to. For the student it is a hot gown and fourteen seconds. For the third row it is the end of something that started before the student was born. I have watched an elderly man in that row rise to his feet when his granddaughter’s turn came, quite alone in a thousand people, and I do not believe he knew that he was standing.

Fourteen seconds is a real figure, by the way. I have timed it over six summers. It is how long a hall of strangers can clap for one person and still mean it.`,
    },
    {
      kind: 'invitation',
      wording: 'Tell us about the telephone calls.',
      answer: `It was the custom to hand the Dean a list on the morning. In my first July I heard a Dean do terrible things to the name of a young woman from Hanoi. She smiled. She had plainly been expecting it since she was five. I made up my mind in the time that it took her to cross.

So every year from February onwards I ring four thousand people to ask how to say their names. Two minutes each, forty a day. I take it down in a notation of my own that owes a good deal to the prompt book, with arrows for the tones. Most people are surprised and a few think that I am selling something. One lady was silent for so long that I believed we had been cut off. Then she said that in eleven years here nobody had asked her, and would I please wait while she fetched her husband, because she wished him to hear it.

Some tell me that either way will do. I never accept that. I ask what their grandmother says.`,
    },
    {
      kind: 'question',
      wording: 'What are you working on before next summer?',
      answer: `Shoes. There is an iron grating across the platform in the Great Hall, put in for the heating in 1887, and the slots are exactly as wide as a modern heel. This July we lost a Doctor of Engineering in it to the ankle. She was gracious, and on the Monday she sent me a drawing of how she would have done it. We are building it to her drawing.

After shoes, fainting. We used to have eleven in a day and it is now three. People suppose that it is the heat, and so did I, until a nurse told me to watch their knees. They lock them. Now I go along the front row before we begin, in full dress, and ask forty professors to bend slightly.`,
    },
    {
      kind: 'question',
      wording: 'What would you tell somebody in their first week?',
      answer: `Whatever goes wrong, walk as though it were in the book. The head of our mace is held on by a single screw of 1702. In my second summer it let go in the middle aisle, and the head fell off and rolled. I picked it up, put it under my arm like a loaf and went on at the same pace. Three people told me afterwards how moved they had been by that part.

And learn the names of the people who put out the chairs. If you are going to ask four thousand strangers, you have no excuse for not asking six colleagues.`,
    },
    {
      kind: 'question',
      wording: 'What do you do with the rest of the year?',
      answer: `I keep bees, rather formally. It is an old rule that one tells the bees of any death or wedding in the household. I go a little further and read them the pass list. They have yet to query a mark.`,
    },
    {
      kind: 'question',
      wording: 'If there were no more processions, what would you be?',
      answer: `The announcer at a large railway junction. All those names, pronounced correctly, and everybody goes somewhere at the end of it.`,
    },
  ],
  links: [
    { label: 'Tell us how to say your name', url: 'https://ceremony.aldermere.example/names' },
    { label: 'Graduation, July 2027: dates and tickets', url: 'https://ceremony.aldermere.example/july' },
  ],
  topics: ['Tradition', 'Students', 'Working life'],
  course: { state: 'live', publishedOn: '2026-10-20', approvedBy: 'ines.calder@sixty.example' },
}
