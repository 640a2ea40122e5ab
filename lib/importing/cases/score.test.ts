/** The score counts as it says, and the texts that we have are read at least as well as this. */
import { expect, test } from 'vitest'
import { readInterview } from '#lib/importing/read-interview.ts'
import type { Case } from './case.ts'
import { everyCase } from './every-case.ts'
import { addUp, score } from './score.ts'

const text =
  'Five minutes with Jane Doe\n\nWhat do you do?\n\nI count boats.\n\nWhat do you like?\n\nMy desk.\n\nShare this article'
const read = (expected: Partial<Case>) =>
  score({ title: 'a text', text, exchanges: [], ...expected }, readInterview(expected.text ?? text))

test('a question with its whole answer is right', () => {
  const counts = read({
    name: 'Jane Doe',
    exchanges: [['What do you do?', 'I count', 'boats.']],
    leftOver: ['Share this article'],
  })
  expect(counts).toMatchObject({
    asked: 1,
    read: 2,
    right: 1,
    starts: 1,
    ends: 1,
    answers: 1,
    named: 1,
    names: 1,
    scraps: 1,
    leaks: 0,
  })
})

test('a wrong end, a wrong name and a scrap in a field are counted', () => {
  const counts = read({ name: 'Jane Roe', exchanges: [['What do you do?', 'I count', 'ships.']], leftOver: ['boats'] })
  expect(counts).toMatchObject({ right: 1, starts: 1, ends: 0, answers: 0, names: 0, leaks: 1 })
})

test('a question that was not read is missed', () => {
  expect(read({ exchanges: [['What now?', 'I count', 'boats.']] })).toMatchObject({ asked: 1, right: 0, answers: 0 })
})

test('a text that is no interview is recognised if nothing is read out of it', () => {
  expect(read({})).toMatchObject({ others: 1, recognised: 0 })
  expect(read({ text: 'The boats are counted.' })).toMatchObject({ others: 1, recognised: 1 })
})

test('all texts together are read at least as well as this', () => {
  const all = addUp(
    Object.values(everyCase).flatMap((cases) => cases.map((each) => score(each, readInterview(each.text)))),
  )
  expect(all.texts).toBeGreaterThanOrEqual(300)
  expect((2 * all.right) / (all.read + all.asked)).toBeGreaterThanOrEqual(0.98)
  expect(all.answers / all.asked).toBeGreaterThanOrEqual(0.97)
  expect(all.names / all.named).toBeGreaterThanOrEqual(0.97)
  expect(all.leaks / all.scraps).toBeLessThan(0.03)
  expect(all.recognised).toBe(all.others)
}, 60_000)
