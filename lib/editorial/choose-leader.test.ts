/** Whom an interview is with: what the text says is offered, and what is typed counts. */
import { expect, test } from 'vitest'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { aDesk } from './a-desk.ts'
import { chooseLeader, choosing } from './choose-leader.ts'
import { startInterview, starting } from './start-interview.ts'

const text = `We spoke to Perpetua Lisle, Head of Lathes.

How did you come to lathes?

I was given one, and I have been turning it on every morning since that day.

What do you turn?

I turn legs of tables, and now and then a bowl for somebody who has retired.

What would you do without them?

I would carve, which is slower, and I would complain about that instead.`

function started() {
  const at = aDesk()
  const { interview } = startInterview(at.as('writer'), starting.parse({ from: 'text', text }))
  const choose = (fields: Record<string, string>) =>
    chooseLeader(at.as('writer'), choosing.parse({ interview, ...fields })).problems
  const chosen = () => at.db.select({ id: interviews.leaderId }).from(interviews).get()?.id
  const names = () =>
    at.db
      .select({ name: leaders.name })
      .from(leaders)
      .all()
      .map(({ name }) => name)
  return { ...at, choose, chosen, names }
}
const suggested = { newName: 'Perpetua Lisle', newJobTitle: 'Head of Lathes' }

test('whoever types a leader need not empty the fields that came with the text’s words', () => {
  const { choose, chosen, names } = started()
  expect(choose({ ...suggested, leader: 'Ada Desk' })).toEqual([])
  expect(chosen()).toBe(1)
  expect(names()).toEqual(['Ada Desk'])
})

test('somebody new is added with the words of the text and what was typed beside them', () => {
  const { choose, names } = started()
  expect(choose({ ...suggested, newDivision: 'Desks', newSince: '2024-01-08' })).toEqual([])
  expect(names()).toEqual(['Ada Desk', 'Perpetua Lisle'])
})

test('words of one’s own are never passed over: both a leader and somebody new is a question', () => {
  const { choose, chosen } = started()
  expect(choose({ ...suggested, newName: 'Perpetua Lyle', leader: 'Ada Desk' })).toMatchObject([{ field: 'leader' }])
  expect(choose({ ...suggested, newDivision: 'Desks', leader: 'Ada Desk' })).toMatchObject([{ field: 'leader' }])
  expect(chosen()).toBeNull()
})
