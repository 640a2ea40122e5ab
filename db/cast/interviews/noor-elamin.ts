/** Noor Elamin on wet Tuesdays, Bernadette at the till and breakfast at three in the morning. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const noorElamin: CastInterview = {
  leader: 'noor-elamin',
  jobTitle: 'Head of Kitchens',
  writer: 'ilse.tanager@sixty.example',
  headline: '“I order by the weather, and the weather lies”',
  standfirst:
    'Rain adds sixteen hundred lunches to a Tuesday, and she has to know about it by Monday morning. Essay deadlines turn out to matter nearly as much.',
  exchanges: [
    {
      kind: 'question',
      wording: 'Where did you learn to cook for five thousand?',
      answer: `On a flour sack. My mother ran the kitchen of a hospital in Kassala with two rings and a generator, and that is where I sat to do my homework. She told me to do anything in the world except this. So I became a food chemist, and spent fourteen months in a laboratory testing whether custard had gone on being custard.

Then the cook in our staff canteen broke her wrist, and I borrowed the apron for a day. I never went back for my pencil case. My mother did not speak to me until she had tasted something.`,
    },
    {
      kind: 'question',
      wording: 'What can a kitchen do for a university that a sandwich shop cannot?',
      answer: `It can see who has stopped coming. At Tanner’s Yard we have Bernadette on the till, nineteen years of breakfasts. In November she will say to me: the tall boy with the harp has not been in since Thursday. I ring Student Welfare, and somebody goes and knocks at a door. There have been times when that mattered a great deal. I am not going to tell you about them.

She does not have it in her job description. I looked, when I wanted to have her regraded. It says that she *operates a point of sale*.`,
    },
    {
      kind: 'question',
      wording: 'What keeps you awake?',
      answer: `Tuesdays. On a dry one I have 3,600 lunches. On a wet one nobody walks into town and I have 5,200. I must buy for it on Monday morning. I order by the weather, and the weather lies.

So we made our own forecast, with a doctoral student in meteorology who is paid in dinners. It takes the chance of rain at eleven o’clock, the day of the week, and the deadlines for essays. Waste is down by a third since February. The deadlines were the surprise. The night before one, they eat nothing but toast. The day after, they take two puddings and sit there for an hour. I now have a calendar of every essay in the University on the door of the cold room, and I believe I am the only person who does.`,
    },
    {
      kind: 'topic',
      wording: 'Three in the morning',
      answer: `In Ramadan we open the Ropewalk kitchen from three until first light. I asked for that in my first winter and came with a folder of arguments. Constance Mukasa looked at the folder and said, “How many eggs?”

About ninety students come. By the second week a third of those are not fasting at all. They are physicists, in the main, who have not been to bed. Nobody asks anybody for a reason to be there. The night porter comes for porridge and his dog for something that I have not officially seen.`,
    },
    {
      kind: 'question',
      wording: 'What have kitchens taught you about being in charge?',
      answer: `Taste it yourself. Every mistake that I have made in this job began with believing a piece of paper about a sauce.

The other one is to shout instructions and whisper corrections. I trained under a woman who did it the other way round. She was a wonderful cook, and I can still hear her when I drop a spoon.`,
    },
    {
      kind: 'question',
      wording: 'And when somebody else does the cooking?',
      answer: `I am learning to swim. It is a class for beginners and the other beginners are six years old. They are ahead of me and extremely encouraging. One of them has lent me her second-best goggles.`,
    },
    {
      kind: 'question',
      wording: 'If your mother had had her way?',
      answer: `I would be a senior person in custard. If I had mine, I would deliver letters. Everybody is pleased that you came, and nobody asks what is in it.`,
    },
  ],
  links: [
    { label: 'This week’s menus', url: 'https://kitchens.aldermere.example/menus' },
    { label: 'Breakfast before dawn: dates and places', url: 'https://kitchens.aldermere.example/before-dawn' },
  ],
  topics: ['Students', 'Craft', 'Working life'],
  region: 'Riverside',
  course: { state: 'live', publishedOn: '2026-10-06', approvedBy: 'brid.quill@sixty.example' },
}
