/** Mateo Quispe on forms, biscuits and the nine minutes before somebody says it. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const mateoQuispe: CastInterview = {
  leader: 'mateo-quispe',
  jobTitle: 'Head of Student Welfare',
  writer: 'jonas.pell@sixty.example',
  headline: '“Most emergencies come in disguised as a form”',
  standfirst:
    'It takes a student about nine minutes to say what is wrong. The Head of Student Welfare has timed it, and bought ugly armchairs accordingly.',
  exchanges: [
    {
      kind: 'question',
      wording: 'What were you before this?',
      answer: `An interpreter, in hospitals. I came from Cusco to study engineering and I needed money, and in Peckham they needed someone for Quechua, about twice a year, and for Spanish every day. For ten years I said *I* all day long and it was never me. I had a heart, I had twins, I was dying in a number of ways. You learn to hear what the person is getting ready to say. And you learn that the doctor is also getting ready.

I did not finish the engineering. My mother still introduces me as nearly an engineer.`,
    },
    {
      kind: 'question',
      wording: 'What does your team do on an average Wednesday?',
      answer: `Forms. Extensions, hardship loans, a letter for a landlord. People see the queue and think that we should be doing something deeper. But nobody comes to a counter and says, I have not slept for a week and I am afraid of my flatmate. They come to ask about a parking permit, and they have no car.

Most emergencies come in disguised as a form. So we never put it all online, although we were offered the money. You fill in the form with somebody, sitting down. It takes about nine minutes until they look at the door and then say it. I have timed it, discreetly. Before nine minutes you will get only the form.`,
    },
    {
      kind: 'question',
      wording: 'Why does your office have two doors?',
      answer: `Because of one student, who told me that she had walked past eleven times. There was only the door to the square, opposite the café, where everybody she knew would see her go in. I asked Estates for a second door, at the back, into the lane. Constance Mukasa had it cut in the summer vacation.

Now four in ten come in by the lane. And the interesting thing is how many of them leave by the square.`,
    },
    {
      kind: 'question',
      wording: 'What is at the head of your list for the autumn?',
      answer: `The second Thursday in November. We have nine years of figures, and it is the worst day of the year. It isn’t exams, and it isn’t the first week, when everyone is looking out for everyone. By then it is dark at four, the friends from the first week have turned out to be accidental, and it seems too late to say so.

We do not put up posters about it. We ask some two hundred people to do something small that week without mentioning why: the porters, the Night School, Noor Elamin’s people at the tills, the captains of the bad sports teams. Learn a name. Ask someone to carry the other end of something. I believe in carrying the other end of something.`,
    },
    {
      kind: 'question',
      wording: 'What has listening for a living taught you?',
      answer: `To have ugly armchairs. When I came there was a beautiful sofa, pale grey, and students sat on the front ten centimetres of it. I bought four armchairs from a pub that was closing. People sit right back in them. They put their feet up and look ashamed and leave them up.

And to say “I do not know” in the first person. As an interpreter I could not. It was the one sentence that I missed.`,
    },
    {
      kind: 'question',
      wording: 'Where do you go when nobody needs you?',
      answer: `To the allotment. I grow nine kinds of potato, two of them legal at the market here. A potato has no opinion of me whatever and it is all going on underneath.`,
    },
  ],
  links: [
    { label: 'Where the two doors are, and when they open', url: 'https://welfare.aldermere.example/doors' },
    { label: 'If it will not wait until morning', url: 'https://welfare.aldermere.example/tonight' },
  ],
  topics: ['Students', 'Working life'],
  course: { state: 'live', publishedOn: '2026-08-25', approvedBy: 'brid.quill@sixty.example' },
}
