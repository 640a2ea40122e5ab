/** Bartholomew Crick on thermostats, the mere, and nineteen degrees. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const bartholomewCrick: CastInterview = {
  leader: 'bartholomew-crick',
  jobTitle: 'Head of Heat and Light',
  writer: 'ilse.tanager@sixty.example',
  headline: '“I have never met a thermostat that told the truth”',
  standfirst:
    'He heats 140 buildings, and some of them are grateful. A short conversation, in a boiler house, with a man who had a valve to get back to.',
  exchanges: [
    {
      kind: 'question',
      wording: 'How long have you been down here?',
      answer: `Forty-four years in March. I came at seventeen to shovel. Coal, then. My first gaffer had a thermometer he trusted and a clock he didn’t, and he said if you look after the one you can ignore the other. I was made Head in 2007, when he’d have been ninety. They asked me what my strategy was. I said, not to let it go out.`,
    },
    {
      kind: 'question',
      wording: 'And has it ever gone out?',
      answer: `Once. The second of January 1997, for eleven hours. I’ll not say whose fault it was, he’s retired. A lad from Zoology slept in with the tortoises to keep them going.`,
    },
    {
      kind: 'question',
      wording: 'Everybody complains about the temperature. Who is right?',
      answer: `Nobody. It’s nineteen degrees by statute. Council voted on it in 1974 and it’s been voted on four times since. But put two people in a room at nineteen and one wants a cardigan and the other wants a window.

I have never met a thermostat that told the truth. Half of ours aren’t connected to anything. They were fitted in the eighties, in offices that rang us a lot. You turn it up, you feel better, you stop ringing. I’ve taken the wires off some of them myself. We had a professor of psychology in one of those offices and he was happy for twenty years.`,
    },
    {
      kind: 'question',
      wording: 'What is the big job at present?',
      answer: `The mere. There’s a pipe on the bottom of it now, three miles all told. We take six degrees in and send three back, and that does a third of the site with no gas. I was against it. I said so in writing. I’ve had that letter framed and it’s over the kettle, so the young ones can see I’m wrong when I’m wrong.

Fish don’t mind. Rowing club minded, until we told them the ice’d be late.`,
    },
    {
      kind: 'question',
      wording: 'What would you pass on to whoever comes next?',
      answer: `Walk it. All of it, once a week, in the tunnels, with your hand on the lagging. A screen will tell you what it’s been told. A pipe tells you what it’s doing.`,
    },
    {
      kind: 'question',
      wording: 'What do you do for pleasure?',
      answer: `Sit outside. I’ve a bench, up on the moor road, facing north. I go up in February with no gloves. My wife thinks I’m not well.`,
    },
  ],
  links: [{ label: 'Report a cold room', url: 'https://heat.aldermere.example/report' }],
  topics: ['Energy', 'Buildings'],
  course: {
    state: 'live',
    publishedOn: '2025-02-11',
    approvedBy: 'brid.quill@sixty.example',
    corrected: {
      on: '2025-02-18',
      slip: 'Council voted on it in 1976',
      meant: 'Council voted on it in 1974',
      note: 'Council first voted for nineteen degrees in 1974. We had printed 1976. The Head of Heat and Light heard of it from the Clerk of Council, and we heard of it from him.',
    },
  },
}
