/** Farida Qureshi-Bell, under headings instead of questions, on systems and their funerals. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const faridaQureshiBell: CastInterview = {
  leader: 'farida-qureshi-bell',
  jobTitle: 'Chief Information Officer',
  writer: 'ilse.tanager@sixty.example',
  headline: '“I am proudest of the systems I have switched off”',
  standfirst:
    'Of the 912 systems that she inherited, 331 have had a funeral. The Chief Information Officer explains who is invited, and who should press the key.',
  exchanges: [
    {
      kind: 'topic',
      wording: 'Nine hundred and twelve of anything',
      answer: `In my first week I asked for a list of everything that we run. There were four lists. They agreed about payroll. When we had reconciled them there were 912 systems, and for 140 of those nobody could tell me who would be upset if they stopped.

So I tried an old method. I didn’t stop them. I put a page in front of each of the 140 with one sentence on it, *If you use this, please ring Farida*, and my own extension. Then I sat by the telephone. In three months it rang twenty-two times. Two of the callers just wanted to know whether it was really me.`,
    },
    {
      kind: 'topic',
      wording: 'How to hold a funeral',
      answer: `I am proudest of the systems I have switched off. There have been 331. Anybody can start something; there is cake, and the Vice-Chancellor comes. Nobody is invited to the end, and so it never arrives, and you find yourself paying for a booking system for a squash court that is now a crèche.

We hold a proper funeral. It takes a quarter of an hour. Whoever built the thing is asked to say what it was for, and we have traced people who left in the nineties. Somebody who hated it says a few words. Then the oldest user present presses the key. I was doubtful when the Service Desk suggested it, but I have seen a man of sixty press that key and have to leave the room. He’d used the thing every working day for twenty-six years. Of course he minded. What surprised me is how willing people are to let go of something once it has been thanked.`,
    },
    {
      kind: 'topic',
      wording: 'What a password costs',
      answer: `We used to make everybody change theirs every ninety days. I sat at Tanner’s Yard behind the counter for one week in September and counted. Four out of ten people in the queue had forgotten a password, and they had forgotten it because we had made them change it. One had it tattooed, in part.

A change takes nine minutes, counting the swearing. Multiply that by everybody, four times a year, and it comes to eleven people working full time at nothing else. We stopped. The break-ins didn’t go up. They went down, since nobody had a reason any longer to put a number on the end of the dog.`,
    },
    {
      kind: 'topic',
      wording: 'Buying things',
      answer: `I have three questions for a salesman, and I ask them before the slides.

- How do we get our data out, and will you do it now, while I watch?
- Which of your customers left you last year, and may I ring one?
- What does it do when the network is down?

The second tends to bring the meeting to a natural close. One woman gave me a number straight away and said, “They were right to go. We’ve fixed it since.” I bought from her. I’d have bought a boat from her.`,
    },
    {
      kind: 'topic',
      wording: 'The machine that drafts',
      answer: `Everybody asks, so: yes, we have one, it is good at some things, and you may use it. I have one rule about it. You put your name to what you send. If there’s a mistake in it then it is your mistake, precisely as it would be if your cousin had written it.

What I watch for is politeness. In February two departments held a courteous correspondence of forty messages about the hire of a piano. It turned out that no human being had read any of them. There was no piano.`,
    },
    {
      kind: 'topic',
      wording: 'A lesson from the bakery',
      answer: `My parents had a bakery in Rochdale. One year my father bought a better oven. He moved it in overnight, for a surprise, and in the morning he had three bakers standing in front of it with their arms folded. Better oven, worse bread, for a month. My mother said to him: you have given them a present that makes them feel stupid.

I think of that on every project. When we replaced the timetable last summer we had it running in a corner for a term before anyone was obliged to use it, with a kettle. People came for the kettle. By June they were showing one another where things were. My own team found it all painfully slow, and it came in four months early, if you count the arguments that we didn’t have.`,
    },
    {
      kind: 'topic',
      wording: 'Switching oneself off',
      answer: `I go to stock car racing, at Buxley, on the first Sunday of the month. I don’t drive. I stand at the third bend with my sister and a flask, and for two hours other people’s things crash and nobody rings me.`,
    },
  ],
  links: [
    { label: 'The list of what we run', url: 'https://digital.aldermere.example/systems' },
    { label: 'Book of remembrance, 331 systems', url: 'https://digital.aldermere.example/remembrance' },
    { label: 'Drafting machines: our one rule, and its reasons', url: 'https://digital.aldermere.example/drafting' },
  ],
  topics: ['Computing', 'Money', 'Working life'],
  course: { state: 'live', publishedOn: '2026-04-28', approvedBy: 'ines.calder@sixty.example' },
}
