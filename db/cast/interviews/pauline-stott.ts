/** Pauline Stott on the twenty-sixth of the month. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const paulineStott: CastInterview = {
  leader: 'pauline-stott',
  jobTitle: 'Head of Payroll',
  writer: 'ilse.tanager@sixty.example',
  headline: '“We were late once, in 1987, and I still hear about it”',
  standfirst:
    'Eight people pay 7,300 others and, on one occasion, an owl. Their head came for a fortnight in 1983 and is waiting to hear whether it is up.',
  exchanges: [
    {
      kind: 'question',
      wording: 'Did you set out to work in payroll?',
      answer: `Nobody does, love. I came as a temp for a fortnight in 1983, to put wage slips into envelopes, because I had small, dry hands. That was put to me at the interview as a qualification. The fortnight isn’t up, as far as I know. No one has written to me about it.

I was made Head in 1998. The man before me retired on the twenty-fifth of a month and came in on the twenty-sixth to see if it had gone through.`,
      given: `Nobody does, love. I came as a temp for a fortnight in 1983, it would have been the October, to put wage slips into envelopes, because I had small, dry hands. That was put to me at the interview as a qualification. I’d an aunt in hosiery who was taken on for the same. The fortnight isn’t up, as far as I know. No one has written to me about it.

I was made Head in 1998. The man before me retired on the twenty-fifth of a month and came in on the twenty-sixth to see if it had gone through. It had.`,
    },
    {
      kind: 'invitation',
      wording: 'Tell us about 1987.',
      answer: `It snowed. The tape with the pay on it had to go to the bank’s computer in Leeds by van, and the van got as far as Skelby Bank and stopped. So on the Monday there were four thousand people with no wages, in that weather, and I was twenty-four and on the telephone. We were late once, in 1987, and I still hear about it. A retired lecturer in Norse brought it up at my brother’s wedding.

What people don’t know is that Mr Pym, who was Head then, went down to the market with his own bank book. He stood in the Registry lobby and lent people money out of a toffee tin until it was gone. It came to £1,140. Every penny came back bar two pounds, and he always said that he knew who, and he never let on. When it’s late nowadays, and it never is, but if it were, I have the tin.`,
    },
    {
      kind: 'question',
      wording: 'Why is it harder than it looks?',
      answer: `Because there’s no such person as an average. We’ve a man who is a porter, a part-time doctoral student and the carillonneur. That’s three contracts, two pension funds and a fee per tune. We’ve a lady who models for life drawing by the half-hour. The shortest engagement that I’ve ever paid was nine minutes, to an owl. To its owner, but it went down as the owl.

And each of them has a rent day. I tell my juniors that the number on the screen is somebody’s Friday night.`,
    },
    {
      kind: 'question',
      wording: 'What are you busy with this summer?',
      answer: `Casual staff. We’ve 2,100 students who work for us in some way, and they used to be paid the month after the month they worked in. That’s all right if you’re forty. If you’re nineteen it means toast. From September they’ll be paid every Friday. Digital Services said that it couldn’t be done, then a young woman there called Iolanda sat with us for two days and watched, and then it could.`,
      given: `Casual staff. We’ve 2,100 students who work for us in some way, and they used to be paid the month after the month they worked in. That’s all right if you’re forty. If you’re nineteen it means toast, and I said to the committee that toast isn’t a policy. From September they’ll be paid every Friday. Digital Services said that it couldn’t be done, then a young woman there called Iolanda sat with us for two days and watched, and then it could.`,
    },
    {
      kind: 'question',
      wording: 'What have forty-two years taught you?',
      answer: `That you can tell how a department is run by when its forms come in. I could draw you a map of this place by who’s late, and I’d not be far out about who’s unhappy.

Also, people never shout about money. They shout because they were frightened, and then they found out that it was only a form. Let them get to the end of it. Then say the figure, slowly.`,
    },
    {
      kind: 'question',
      wording: 'What do you do at the weekend?',
      answer: `Whist drives. I keep the scores. I’ve been asked to play, and I’d rather keep the scores.`,
      given: `Whist drives, at the Corn Exchange, first and third Saturdays. I keep the scores. There’s a lad of nineteen comes now, a physicist, and he counts the trumps under his breath. I’ve been asked to play, and I’d rather keep the scores.`,
    },
  ],
  links: [{ label: 'Pay dates to the end of 2026', url: 'https://payroll.aldermere.example/dates' }],
  topics: ['Money', 'Working life', 'Students'],
  course: { state: 'live', publishedOn: '2025-06-17', approvedBy: 'brid.quill@sixty.example' },
}
