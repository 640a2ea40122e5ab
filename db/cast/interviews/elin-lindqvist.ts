/** Elin Lindqvist on seven stations, a barred seven and the price of one reading. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const elinLindqvist: CastInterview = {
  leader: 'elin-lindqvist',
  jobTitle: 'Director of Field Stations',
  writer: 'ilse.tanager@sixty.example',
  headline: '“Eleven years of our weather were written by somebody we never paid”',
  standfirst:
    'Somebody has measured the rain at Hollin Fell every morning since 1931. For eleven of those years it was not the person who signed for it.',
  exchanges: [
    {
      kind: 'question',
      wording: 'How does somebody come to run seven field stations?',
      answer: `I applied for the wrong job. The advertisement said *warden, Hollin, accommodation provided*, and I took it for a hall of residence. I had just finished a doctorate on lichen and I wanted to live somewhere with a bath. At the interview they asked whether I minded being alone, and I told them that I had three brothers. It was only when they came to crampons that I began to suspect.

They gave it to me because the other candidate had asked about the internet. I stayed six years. There was a bath, as it happens. It stood in the yard and the sheep drank from it.

When the directorship came up I said no twice, because I thought it would be meetings. It is. But I hold a third of them at the stations, and people who have walked uphill for two hours to attend a meeting have usually made up their minds by the gate.`,
    },
    {
      kind: 'question',
      wording: 'What happens at a station on a morning when nothing happens?',
      answer: `At nine, Greenwich time, whatever the clocks are doing, somebody goes out and reads five instruments: rain, wind, the wet bulb, the dry bulb, and the temperature of the soil a foot down. It takes six minutes, or eleven if the gate has frozen. At Hollin it has been done every day since the first of April 1931.

One reading is worth nothing. You could leave out any of them and no scientist would ever find out, and that is the difficulty. You are asking a person with a streaming cold to go out in sleet for a number that does not matter, on the grounds that nearly thirty-five thousand others do.

Then somebody in another country would like to know whether the ground up here thaws earlier than it did before the war, and it takes her one afternoon to find out. Nineteen days earlier, since you ask.`,
    },
    {
      kind: 'invitation',
      wording: 'Tell us about the handwriting.',
      answer: `We scanned the old registers in 2019, and an undergraduate who was helping us noticed the sevens. In the autumn of 1957 they grow a little bar through the stem. In 1968 the bar goes away. The initials in the margin are the same all through: E. T., for Edwin Thrale, who was warden.

I would have put it down to a new pen. She went to the parish registers. Mrs Thrale came from Antwerp, where a seven has a bar, and Edwin had brought a bad chest with him from the quarries and could not stand the cold air. So Odile read the instruments. They told nobody, because the house went with the wage and the wage went with Edwin. She signed for him every day, except the morning after he died. On that page there is the rain, the wind, a barred seven, and her own initials.

Eleven years of our weather were written by somebody we never paid. I cannot mend that. But the University has a committee for the correction of records, and I went to it, and her name now stands against four thousand and some readings where his used to. Her granddaughter came up to see the page. She asked whether the bath was still there.`,
    },
    {
      kind: 'question',
      wording: 'Who goes to live up there now?',
      answer: `People who have had enough of something. At present we have a bus inspector, a couple who met in a patent office, and Gethin, who was eleven years a monk and left because of the noise.

We advertise in plain words: *cold, wet, repetitive, alone*. There were 340 applications for the last post. The ten we like best are each given a day at a station with no telephone and nothing whatever to do, and in the evening I ask what they saw. One man said that he had seen nothing, and I thanked him. One woman had seen a wheatear with a foot missing, and that the third fence post was newer than the others. She starts on Monday.`,
    },
    {
      kind: 'question',
      wording: 'What is your first worry this winter?',
      answer: `Roofs. I would like to say something more interesting.

- Hollin has a roof from 1929 and a bucket from 2022.
- The cottage at Cold Ness has otters under the floor, and the otters have a better lawyer than we do.
- Salter’s Gut has an excellent roof and is running out of marsh.

I lie awake over Salter’s Gut. We must decide by spring whether to move the hut inland or let it go and do the measuring from a boat. Everybody’s instinct is to save it. But the sea coming in is the most interesting thing to have happened there for two hundred years, and the hut was put up so that somebody would be looking. I have asked each group that uses it whether they need the place or the distance from the water. They have all gone quiet. I hope they are thinking.`,
    },
    {
      kind: 'question',
      wording: 'What did the fell teach you that an office never has?',
      answer: `How to telephone. Every winter there is somebody at a station who has not spoken for nine days, and I ring. I used to ask how they were, and they were fine, all of them, every time. Now I ask what the stove is doing and we talk for an hour.

I have also become suspicious of heroes. If a warden tells me that she crawled to the rain gauge in a gale on her hands and knees, I thank her, and I mean it. Then I have the gauge moved nearer to the door.`,
    },
    {
      kind: 'question',
      wording: 'And on a day off?',
      answer: `I play second violin in a quartet with my dentist. We have been at the same Haydn since 2021. There is a place where I have four bars of one note, and I give them everything I have.

Otherwise I lie in the bath. It is indoors now.`,
    },
    {
      kind: 'question',
      wording: 'Suppose there were no fell to go back to. What then?',
      answer: `I would mend umbrellas. A man in my grandmother’s street did nothing else, and in a wet week he was the most respected person in Gothenburg. I have spent sixteen years writing down the weather and not once done anything about it.`,
    },
  ],
  links: [
    { label: 'The Hollin Fell register, 1931 to today', url: 'https://stations.aldermere.example/hollin/register' },
    { label: 'Volunteer for a week at a station', url: 'https://stations.aldermere.example/volunteer' },
  ],
  topics: ['Fieldwork', 'Collections', 'Working life'],
  region: 'Hollin Fell',
  course: { state: 'live', publishedOn: '2026-11-10', approvedBy: 'ines.calder@sixty.example' },
}
