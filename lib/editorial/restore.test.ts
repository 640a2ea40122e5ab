import { expect, it } from 'vitest'
import { Refusal } from '#lib/rules/refusal.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { approve } from './approve.ts'
import { draftOf } from './draft-of.ts'
import { history } from './history.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { recall } from './recall.ts'
import { restore } from './restore.ts'
import { revise } from './revise.ts'
import { submit } from './submit.ts'

/** Sent, taken back, and changed since. */
function changedSince() {
  const desk = aDesk()
  const { id } = desk.submitted()
  recall(desk.as('writer'), { interview: id })
  desk.saved(id, 'writer', { headline: '“Other words”' })
  return { ...desk, id, version: draftOf(desk.db, id).version }
}

it('a restored revision is the draft’s wording and a new revision; what the draft said is a revision too', () => {
  const { db, as, id, version } = changedSince()
  restore(as('colleague'), { interview: id, revision: 1, version })
  expect(draftOf(db, id)).toMatchObject({ content: { headline: readyContent.headline }, version: version + 1 })
  expect(history(as('writer'), id).map(({ number, why }) => [number, why])).toEqual([
    [3, ['colleague restored the words of revision 1, as revision 3.']],
    [2, ['colleague overtook earlier words, which were set aside as revision 2.']],
    [1, ['writer sent revision 1 for approval.']],
  ])
})

it('whoever restores words has contributed them, and does not approve them', () => {
  const { db, as, id, version } = changedSince()
  restore(as('admin'), { interview: id, revision: 1, version })
  expect(interviewAtDesk(db, id, as('admin').now)?.contributorIds).toContain(as('admin').actor.id)
  const { fingerprint } = submit(as('writer'), { interview: id, version: version + 1 })
  expect(() => approve(as('admin'), { interview: id, fingerprint })).toThrow('nobody approves words they wrote')
})

it('words that were set aside already are not set aside twice', () => {
  const { as, id, version } = changedSince()
  restore(as('writer'), { interview: id, revision: 1, version })
  restore(as('writer'), { interview: id, revision: 2, version: version + 1 })
  expect(history(as('writer'), id).map(({ number }) => number)).toEqual([4, 3, 2, 1])
})

it.each([
  ['from an older version of the draft', { revision: 1, by: -1 }, 'Somebody changed this draft while you were here'],
  ['of a revision that is not there', { revision: 9, by: 0 }, 'There is no revision 9'],
])('a restoring %s is refused and changes nothing', (_, { revision, by }, said) => {
  const { db, as, id, version } = changedSince()
  expect(() => restore(as('writer'), { interview: id, revision, version: version + by })).toThrow(said)
  expect(draftOf(db, id).version).toBe(version)
})

it('restoring twice restores once', () => {
  const { as, id, version } = changedSince()
  const again = () => restore(as('writer'), { interview: id, revision: 1, version })
  again()
  expect(again).toThrow(Refusal)
  expect(history(as('writer'), id)).toHaveLength(3)
})

it('nothing is restored while it waits for approval, or by a reader', () => {
  const { as, submitted } = aDesk()
  const { id } = submitted()
  expect(() => restore(as('writer'), { interview: id, revision: 1, version: 1 })).toThrow('cannot be changed now')
  expect(() => restore(as('reader'), { interview: id, revision: 1, version: 1 })).toThrow('nothing at this address')
})

it('words that are brought back are still theirs who wrote them, whatever was approved since', () => {
  const desk = aDesk()
  const id = desk.approved()
  revise(desk.as('writer'), { interview: id })
  desk.saved(id, 'otherAdmin', { headline: '“Words of an admin”' })
  const first = submit(desk.as('writer'), { interview: id, version: draftOf(desk.db, id).version })
  recall(desk.as('writer'), { interview: id })
  desk.saved(id, 'writer', { headline: '“Words of the writer”' })
  const { fingerprint } = submit(desk.as('writer'), { interview: id, version: draftOf(desk.db, id).version })
  approve(desk.as('admin'), { interview: id, fingerprint })
  revise(desk.as('writer'), { interview: id })
  restore(desk.as('writer'), { interview: id, revision: first.number, version: draftOf(desk.db, id).version })
  const sent = submit(desk.as('writer'), { interview: id, version: draftOf(desk.db, id).version })
  const approving = () => approve(desk.as('otherAdmin'), { interview: id, fingerprint: sent.fingerprint })
  expect(approving).toThrow('nobody approves words they wrote')
})
