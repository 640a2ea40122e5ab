/** Turns that begin with Q and A, or with what the speakers are. */
import type { Case } from './case.ts'

export const labelled: Case[] = [
  {
    title: 'Q and A with colons',
    text: `Q&A with Barnaby Oyster, Chief Archivist, Isle of Wend Record Office

Q: What is the oldest thing you keep?
A: A tax receipt from 1290. Somebody was careful, and I like that.

Q: And the strangest?
A: A tooth.

It came in an envelope marked "evidence", and nobody has ever asked for it. Would you?

Q: Tell us about the flood.
A: We lost nothing, because my predecessor had put everything on the second floor and never told us why.`,
    headline: 'Q&A with Barnaby Oyster, Chief Archivist, Isle of Wend Record Office',
    name: 'Barnaby Oyster',
    jobTitle: 'Chief Archivist',
    organisation: 'Isle of Wend Record Office',
    exchanges: [
      ['What is the oldest thing you keep?', 'A tax receipt', 'I like that.'],
      ['And the strangest?', 'A tooth.', 'Would you?'],
      ['Tell us about the flood.', 'We lost nothing', 'told us why.', 'invitation'],
    ],
  },
  {
    title: 'labels alone on a line',
    text: `Q
What did you want to be when you were ten?
A
I wanted to be a bus.

I still think that it would have suited me.
Q
Why did you go into nursing instead?
A
They were not taking buses.
Q
You have run this ward for nine years. What has changed?
A
The beds got better and the nights got longer.`,
    exchanges: [
      ['What did you want to be when you were ten?', 'I wanted to be', 'suited me.'],
      ['Why did you go into nursing instead?', 'They were not', 'taking buses.'],
      ['You have run this ward for nine years. What has changed?', 'The beds got', 'got longer.'],
    ],
  },
  {
    title: 'only the questions are labelled',
    text: `Q. How did you hear about the post?

My brother-in-law saw it, and he has regretted it since.

Q. What surprised you most?

The silence on Fridays. I thought that I had missed an announcement.

Why is it so quiet? I have never found out.

Q. What is your favourite building?

The old dairy. I would live in it if they let me.`,
    exchanges: [
      ['How did you hear about the post?', 'My brother-in-law', 'regretted it since.'],
      ['What surprised you most?', 'The silence', 'never found out.'],
      ['What is your favourite building?', 'The old dairy.', 'they let me.'],
    ],
  },
  {
    title: 'question and answer on one line',
    text: `Q: Where were you born? A: In Tarn, above a bakery. I still wake at four.
Q: What do you read? A: Timetables, mostly, and one novel a year.
Q: What annoys you? A: Doors that say pull and mean push.`,
    exchanges: [
      ['Where were you born?', 'In Tarn', 'wake at four.'],
      ['What do you read?', 'Timetables', 'a year.'],
      ['What annoys you?', 'Doors that', 'mean push.'],
    ],
  },
  {
    title: 'Interviewer and Interviewee, with a word of thanks at the end',
    text: `Interviewer: Thanks for making the time. Could you start by telling us what you do?
Interviewee: Happy to. I look after the university’s seventeen clocks.
Interviewer: And do they agree?
Interviewee: Never. I have stopped asking them to.
Interviewer: What happens when the hour changes?
Interviewee: I start on the Thursday before. By Sunday I am usually done.
Interviewer: Thank you so much for talking to us.`,
    exchanges: [
      ['Thanks for making the time. Could you start by telling us what you do?', 'Happy to.', 'seventeen clocks.'],
      ['And do they agree?', 'Never.', 'asking them to.'],
      ['What happens when the hour changes?', 'I start on', 'usually done.'],
    ],
    leftOver: ['Thank you so much'],
  },
  {
    title: 'numbered Q and A, tabs and Windows line ends',
    text: 'Q1:\tWhat is your role?\r\nA1:\tI run the print room.\r\n\r\nQ2:\tWhat do you print?\r\nA2:\tEverything that nobody wants to read on a screen:\r\n\t• exam papers\r\n\t• maps\r\n\t• apologies\r\n\r\nQ3:\tFavourite typeface?\r\nA3:\tI am not allowed to say.\r\n',
    exchanges: [
      ['What is your role?', 'I run', 'print room.'],
      ['What do you print?', 'Everything', 'apologies'],
      ['Favourite typeface?', 'I am not', 'to say.'],
    ],
  },
]
