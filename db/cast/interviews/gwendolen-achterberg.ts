/** Gwendolen Achterberg on teaching people who have already done a day's work. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const gwendolenAchterberg: CastInterview = {
  leader: 'gwendolen-achterberg',
  jobTitle: 'Director of the Night School',
  writer: 'jonas.pell@sixty.example',
  headline: '“Nobody falls asleep in my lectures who has not earned it”',
  standfirst:
    'Her first-year students are forty-four on average and come straight from work. The Director of the Night School thinks the daytime University could do with more of them.',
  exchanges: [
    {
      kind: 'question',
      wording: 'How did you come to teach at night?',
      answer: `As a pupil. I left school in Kimberley at sixteen and drove a bakery van for seventeen years, in three countries. In the last of them I delivered to this University at five every morning, and I used to read the notices while I waited for a signature. One said LOGIC, TUESDAYS, 7 P.M., NO PREVIOUS KNOWLEDGE. I had no previous knowledge. I was thirty-nine before I had the degree, and I have never since felt so clever as I did on that first Tuesday, walking back to the van, knowing what a syllogism was.`,
    },
    {
      kind: 'question',
      wording: 'What is different about a room full of people who have been at work all day?',
      answer: `They argue with the page. A young student reads that labour is a commodity and writes it down. Mine have been one since seven that morning.

I had a bricklayer in Geometry, Mr Salt, who would not accept the parallel postulate. He said that he had laid eleven miles of it and it wants watching. It took mathematicians two thousand years to arrive at that objection, and Mr Salt had it by the second week.

As to tiredness, I have one rule. Nobody falls asleep in my lectures who has not earned it, and if they have, the neighbour takes notes for two. I have seen a whole row relieve each other, like sentries.`,
    },
    {
      kind: 'question',
      wording: 'Why does the University need a Night School?',
      answer: `For the sake of the day one. We have nine hundred students, and not one of them is here because it was expected of them. When my people join a daytime seminar in their final year, the temperature changes. Somebody asks what a word means. You can see twenty-year-olds all round the table thinking: are we allowed to do that?

And because it is a promise, and a hundred and five years old. It was made to men who came home in 1919 and had been told that they might have had an education if things had gone otherwise. I don’t think the offer had a date on it.`,
    },
    {
      kind: 'question',
      wording: 'What are you fighting for this year?',
      answer: `A bus. The last one up to Cold Harbour Lane goes at 9.10, and my classes end at nine. So at ten to, the people with children and no car begin to put on their coats, very quietly, and they miss the part where I say what it was all about. For two years I have moved the conclusion to the middle. It improves the lecture, oddly, but it is no way to run a county.

I’ve counted. A bus at 9.25 would carry sixty-one people. I have sent the company a logic problem, and they have sent me a timetable.`,
    },
    {
      kind: 'question',
      wording: 'What has teaching taught you?',
      answer: `To feed them first. When I took over I had a little money for what the papers call retention. There were proposals with diagrams. I spent it all on soup, at half past six, in the corridor. Those who left used to leave in November, when it is dark and they have gone from work to class with nothing inside them. With soup, we lose a third as many. I have had to write that up as an *intervention*.`,
    },
    {
      kind: 'question',
      wording: 'What do you do with your days, then?',
      answer: `I sleep until ten, like a student, and I have waited all my life for it. Then I bake. I still cannot make fewer than forty rolls.`,
    },
    {
      kind: 'question',
      wording: 'Is there a life you did not lead that you think about?',
      answer: `Long-distance lorries, the kind with a bunk and a curtain. I’d listen to all of Spinoza in the cab and argue with him on the hills.`,
    },
  ],
  links: [
    { label: 'This term’s evening classes', url: 'https://night-school.aldermere.example/classes' },
    { label: 'Add your name for the 9.25 bus', url: 'https://night-school.aldermere.example/bus' },
  ],
  topics: ['Teaching', 'Students', 'Working life'],
  course: { state: 'live', publishedOn: '2024-10-08', approvedBy: 'ines.calder@sixty.example' },
}
