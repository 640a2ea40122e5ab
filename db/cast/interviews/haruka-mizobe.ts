/** Haruka Mizobe on compost, theft and a patient palm; waiting for approval. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const harukaMizobe: CastInterview = {
  leader: 'haruka-mizobe',
  jobTitle: 'Curator of the Botanic Garden',
  writer: 'ilse.tanager@sixty.example',
  headline: '“Half of gardening is deciding what may die”',
  standfirst:
    'Three hundred new kinds of plant arrive each year at a garden with no room for them. The Curator has a roll of white tape, and allows a winter for arguing.',
  exchanges: [
    {
      kind: 'question',
      wording: 'Was there a garden where you grew up?',
      answer: `There was a balcony in Osaka, one metre by three, and my grandmother had sixty-four pots on it. To water the last one you had to move nineteen. She kept a diagram. When I applied here, and they asked about my experience of managing a complex site, I described the balcony, and only at the end said how large it was. One of the panel laughed, and he was the one who gardened.`,
    },
    {
      kind: 'question',
      wording: 'A park is pleasant too. Why must a university have a garden?',
      answer: `A park shows you what looks well together. We put things side by side because they are related, and often they look dreadful. Beside the main path there is a bed with a strawberry, a rose, an apple and a stinging thing from Chile that is also in the family, or nearly. Students walk along it and are annoyed. Then they begin to see the same flower in all of them, and after that they cannot stop. It’s a little like being told who somebody’s mother is.

Eleven hundred students are examined in that bed each June. They may touch everything but the thing from Chile. About ten do.`,
    },
    {
      kind: 'question',
      wording: 'What is the hardest part of the work?',
      answer: `Visitors believe that I make things grow. They mostly do that without me. Half of gardening is deciding what may die.

Every year we are sent some three hundred kinds that we do not have, and there is no more ground. So each November I walk round with two colleagues and a roll of white tape. Is it rare? Is it taught from? Does another garden have it? Would anybody miss it? If it is four times no, we tie on a tape. It stays there over the winter, so that anyone may come and argue. A retired chemist wrote me eleven pages about a very ordinary privet under which he had proposed. We took off the tape. That’s what the winter is for.`,
    },
    {
      kind: 'question',
      wording: 'What are you worried about at the moment?',
      answer: `A thief. It is a person of real taste. In two years we have lost nine plants, all small, all difficult, each lifted at the right season with the right amount of root, and the hole filled in. They have passed over some much more expensive things that were showy.

We could put up cameras. I have instead put a notice in that part of the garden, with instructions for the care of the last one. It needs rain water and it sulks if it’s moved. In March there was a card in the donations box, not signed. It said: *thank you, it is in bud.*`,
    },
    {
      kind: 'question',
      wording: 'What has the Garden taught you?',
      answer: `Not to be in a hurry to call it dead. By the lower gate there is a stump. My predecessor had it down for removal in 2004, and every year there was something more urgent. In 2019 it sent up a shoot. It’s four metres tall now, and we have had to invent a word for the label, because *dead* and *living* were the only two that the database allowed.`,
    },
    {
      kind: 'question',
      wording: 'And on Sundays, when everybody else is in your garden?',
      answer: `I go to the swimming bath, the big ugly one by the station. There is not a leaf in it. I lie on my back and look at the ceiling tiles, which are all of one kind.`,
    },
  ],
  links: [
    { label: 'What has a white tape this winter', url: 'https://garden.aldermere.example/white-tape' },
    { label: 'Opening hours', url: 'https://garden.aldermere.example/visit' },
  ],
  topics: ['Collections', 'Teaching', 'Craft'],
  course: { state: 'submitted', daysAgo: 2 },
}
