/** A text from a magazine's page: its buttons, the headline twice, tags run together, headings where questions would be. */
const headline = 'Night school is where the University comes to be asked why'

export const fromAMagazine = {
  leader: 'Leela Varkey',
  division: 'Education and Students',
  headline,
  firstQuestion: 'An overview of the post',
  lastWords: 'I have never once seen it fail to work on a tired class.',
  tags: ['Teaching', 'Working Life', 'Aldermere'],
  text: `Magazine Button
${headline}

${headline}

TeachingWorking LifeAldermere

Every university says that teaching comes first, and then looks at its watch. We caught up with Pro-Vice-Chancellor for Education at the University of Aldermere, Leela Varkey, who explains what she learned between seven and nine in the evening.

An overview of the post

I am responsible for what twenty thousand people are taught and for whether anybody notices. The first is a matter of committees. The second is a matter of sitting at the back of a room, which I do on Tuesdays, unannounced, with a flask.

The statutes give me a seat on every board that can change a course. They do not give me a single hour in which to read one, and so I read them on the train, in the order in which they frighten me.

What the night school taught her

Before this I ran the Night School, where nobody is in the room because somebody else thought that they should be. A bricklayer once stopped me in the middle of a proof and asked what it was for. I had been teaching it for fifteen years and had to go home and think about it.

We now ask that of every course, in those words, and we publish the answers, and some of the answers have been that we did not know.

Frequent mistakes

The commonest is to believe that a course is its slides. A course is the argument that people are still having on the bus. I would rather we lost all the slides than the bus.

The next is to measure what is easy. We know to the minute when a lecture was watched, and not at all whether it was understood, and for years we reported the first as though it were the second.

A lesson for anybody who teaches

Stop before the end. Leave the last step on the board, undone, and go and wash your cup. Whoever stays behind to finish it was taught something, and I have never once seen it fail to work on a tired class.

Browse our latest issue

Magazine Cover

View Magazine Archive`,
} as const
