import { expect, it } from 'vitest'
import { readInterview } from './read-interview.ts'

const asked = (answer: string) =>
  `How did you come to this?\n\n${answer}\n\nWhat do you do now?\n\nI write it all down, and I read it aloud.`

it.each([
  ['slashes', 'We build and/or buy, and he/she who asks may choose.'],
  ['markup', 'I typed <b>bold</b> once, and it was.'],
])('a sentence with %s in it is an answer, not the trail of a page', (_, answer) => {
  expect(readInterview(asked(answer)).exchanges[0]?.answer.content).toHaveLength(1)
})

it('the trail of a page is no part of an answer', () => {
  const { exchanges, leftOver } = readInterview(
    `Home > News > Interviews > Ada\n\n${asked('I came by the stairs, as everybody did.')}`,
  )
  expect(exchanges).toHaveLength(2)
  expect(leftOver).toContain('Home > News > Interviews > Ada')
})
