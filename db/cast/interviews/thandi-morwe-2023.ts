/** Thandi Morwe, then Head of the Imaging Centre, on crowds and church bells. */
import type { CastInterview } from '#db/cast/cast-interview.ts'

export const thandiMorwe2023: CastInterview = {
  leader: 'thandi-morwe',
  jobTitle: 'Head of the Imaging Centre',
  writer: 'jonas.pell@sixty.example',
  headline: '“Everything alive is more crowded than you think”',
  standfirst:
    'Her twenty-three microscopes stand in a basement chosen for its quiet, on tables that float on air. It was not enough to keep out St Osyth’s.',
  exchanges: [
    {
      kind: 'question',
      wording: 'When did you first look down a microscope?',
      answer: `I was nine and I looked down the wrong end. It was a school in Mthatha with one microscope in a locked cupboard, and when my turn came I got the whole class, tiny and bright, at the bottom of a well. I thought that was what it was for. I still think it would be a good instrument.

Later I did physics, for the lenses, and then a biologist asked me to help her focus. That was eighteen years ago and I am still helping her focus.`,
    },
    {
      kind: 'question',
      wording: 'What do people see down here that they see nowhere else?',
      answer: `How little room there is. A diagram of a cell in a textbook looks like a flat with three sticks of furniture. In life it is the last bus on a Saturday. Everything alive is more crowded than you think, and a great deal of illness is a kind of pushing.

Three hundred and ten people used the Centre last year. Some of them were from the hospital, and one was from the police. Six were from the music department with a reed.`,
    },
    {
      kind: 'question',
      wording: 'What is your great enemy?',
      answer: `Footsteps. They put us in this basement because the trams go down the other side of the hill. Our tables float on compressed air, so that a lorry in Fuller Street will not shake a bacterium.

For three weeks in spring every picture had a shiver in it, on Wednesdays, from ten past seven in the evening. We changed the pump. We moved the lift motor, and that was not cheap. Then a student who sings told us that it was a sixth apart and slowly going up. St Osyth’s had a new band of bell-ringers, practising. I went to ask whether they could use a different night, and they gave me tea and taught me to ring the treble. So now it is on Thursdays, and so am I.`,
    },
    {
      kind: 'question',
      wording: 'What has a microscope taught you about managing people?',
      answer: `To turn the light down. Beginners turn it up as far as it goes and then cannot see why everything looks pale. You learn more about a thing if you do not glare at it.

There was a mite living in our oldest instrument, on the stage clip, for at least one winter. Four people had seen it and said nothing, each thinking that it belonged to somebody’s project. I tell that to new staff. If you see a mite, mention the mite.`,
    },
    {
      kind: 'question',
      wording: 'And out of the basement?',
      answer: `Bells, evidently. And I take my daughters to the highest place we can reach on a bicycle, and we look at the town the wrong way round.`,
    },
  ],
  links: [{ label: 'Book an instrument', url: 'https://imaging.aldermere.example/book' }],
  topics: ['Craft', 'Buildings', 'Working life'],
  region: 'Old Town',
  course: { state: 'live', publishedOn: '2023-05-16', approvedBy: 'brid.quill@sixty.example' },
}
