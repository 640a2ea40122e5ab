import { expect, it } from 'vitest'
import { aDesk } from './a-desk.ts'
import { approveEach } from './approve-each.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { look } from './look.ts'
import { readyToApprove } from './ready-to-approve.ts'
import { recall } from './recall.ts'

/** Three that were sent; an admin has read them all. */
function threeRead() {
  const desk = aDesk()
  const sent = [desk.submitted(), desk.submitted(), desk.submitted('admin')]
  const items = sent.map(({ id, fingerprint }) => ({ interview: id, fingerprint }))
  for (const item of items) look(desk.as('admin'), item)
  return { ...desk, items }
}

it('each is answered for by itself: a no to one is no no to the others', () => {
  const { db, as, items } = threeRead()
  recall(as('writer'), { interview: items[1]?.interview ?? 0 })
  expect(approveEach(as('admin'), items).map(({ isApproved, said }) => [isApproved, said])).toEqual([
    [true, 'Approved, word for word. Readers see it now.'],
    [false, 'This interview is a draft: there is nothing to approve.'],
    [false, 'Somebody else must approve this: nobody approves words they wrote.'],
  ])
  const states = items.map(({ interview }) => interviewAtDesk(db, interview, as('admin').now))
  expect(states.map((found) => [found?.state, found?.live])).toEqual([
    ['approved', true],
    ['draft', false],
    ['submitted', false],
  ])
})

it('what one has not looked at is not approved in a list, which shows no words', () => {
  const { as, items } = threeRead()
  expect(approveEach(as('otherAdmin'), items.slice(0, 1))).toMatchObject([
    { isApproved: false, said: 'You have not read these words yet.' },
  ])
})

it('on offer is what one may approve', () => {
  const { as, items } = threeRead()
  const offered = (by: 'admin' | 'otherAdmin' | 'writer') =>
    readyToApprove(as(by)).map(({ interview, looked }) => [
      items.findIndex((item) => item.interview === interview),
      looked,
    ])
  expect(offered('admin')).toEqual([
    [0, true],
    [1, true],
  ])
  expect(offered('otherAdmin')).toEqual([
    [0, false],
    [1, false],
    [2, false],
  ])
  expect(offered('writer')).toEqual([])
})
