import { expect, it } from 'vitest'
import { saysYou } from './says-you.ts'

it.each([
  ['with the word', 'What are you like?'],
  ['by an invitation', 'Describe a typical day.'],
  ['by the name of the team', 'What has been the greatest hurdle for the Records team?'],
  ['by the way of somebody', 'How did a botanist end up running a library?'],
  ['by the years', 'What was the high point of the last ten years?'],
  ['by the title', 'What does a Director of Estates do all day?'],
  ['by the work', 'What’s the trickiest part of running a newsroom?'],
])('a wording speaks to the leader %s', (_, wording) => {
  expect(saysYou(wording)).toBe(true)
})

it.each(['Who chairs the board?', 'When does the team meet?', 'How is the museum run?'])(
  '%s speaks to nobody',
  (wording) => {
    expect(saysYou(wording)).toBe(false)
  },
)
