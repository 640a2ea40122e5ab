/** What has to be true of the cast's bank: every link leads to an exchange that is there, and no exchange puts two questions. */
import { expect, test } from 'vitest'
import { fold } from '#lib/rules/questions/fold.ts'
import { unknownSlots } from '#lib/rules/questions/slots.ts'
import { interviews } from './interviews.ts'
import { questions } from './questions.ts'

const asked = interviews.flatMap(({ exchanges }) => exchanges.map(({ wording }) => wording))
const linked = questions.flatMap((question) => question.asked)
const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at)

test('every wording that is linked was asked, and is one question', () => {
  expect(linked.filter((wording) => !asked.includes(wording))).toEqual([])
  expect(repeated(linked)).toEqual([])
})

test('at least fourteen questions have two wordings or more, and no words are two questions', () => {
  expect(questions.length).toBeGreaterThanOrEqual(14)
  expect(questions.filter(({ wordings }) => wordings.length < 2)).toEqual([])
  expect(repeated(questions.flatMap(({ wordings }) => wordings.map(fold)))).toEqual([])
})

test('every slot is one that can be filled', () => {
  expect(questions.flatMap(({ wordings }) => wordings.flatMap((wording) => unknownSlots(wording)))).toEqual([])
})

test('most of what was asked is in the bank, and what was asked only once of somebody is not', () => {
  expect(linked.length / asked.length).toBeGreaterThan(0.75)
  expect(asked.length).toBeGreaterThan(linked.length)
})
