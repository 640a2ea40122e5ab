import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { users } from '#db/schema/accounts.ts'
import { aDesk } from './a-desk.ts'
import { approve } from './approve.ts'
import { approveAlone } from './approve-alone.ts'
import { draftOf } from './draft-of.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { needSecondLook } from './need-second-look.ts'
import { revise } from './revise.ts'
import { revisionForReview } from './revision-for-review.ts'
import { secondLook } from './second-look.ts'
import { submit } from './submit.ts'
import { timeline } from './timeline.ts'

const reason = 'Nobody else is here until Monday.'

/** Words of an admin's own, sent; the other admin has left. */
function ownWords({ othersLeft = true } = {}) {
  const desk = aDesk()
  const id = desk.started('admin')
  const { fingerprint } = submit(desk.as('writer'), { interview: id, version: 1 })
  if (othersLeft) {
    const other = desk.as('otherAdmin').actor.id
    desk.db
      .update(users)
      .set({ disabledAt: desk.as('admin').now })
      .where(eq(users.id, other))
      .run()
  }
  return { ...desk, id, fingerprint }
}

describe('an admin alone', () => {
  it('approves own words with a reason, and the timeline says so', () => {
    const { db, as, id, fingerprint } = ownWords()
    expect(revisionForReview(as('admin'), id)?.alone).toBe(true)
    approveAlone(as('admin'), { interview: id, fingerprint, reason })
    expect(interviewAtDesk(db, id, as('admin').now)).toMatchObject({ state: 'approved', live: true })
    expect(timeline(as('admin'), id)[0]).toMatchObject({ sentence: 'admin approved revision 1 alone.', note: reason })
  })

  it('does not where somebody else could: no word is published', () => {
    const { db, as, id, fingerprint } = ownWords({ othersLeft: false })
    expect(revisionForReview(as('admin'), id)?.alone).toBe(false)
    expect(() => approveAlone(as('admin'), { interview: id, fingerprint, reason })).toThrow('Somebody else can approve')
    expect(interviewAtDesk(db, id, as('admin').now)).toMatchObject({ state: 'submitted', live: false })
  })

  it('does where the only other admin wrote some of the words too', () => {
    const { db, as, started, saved } = aDesk()
    const id = started('admin')
    saved(id, 'otherAdmin', { headline: '“Ours”' })
    const { fingerprint } = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(() => approveAlone(as('admin'), { interview: id, fingerprint, reason })).not.toThrow()
  })
})

describe('what needs a second pair of eyes', () => {
  function approvedAlone() {
    const desk = ownWords()
    approveAlone(desk.as('admin'), { interview: desk.id, fingerprint: desk.fingerprint, reason })
    return desk
  }

  it('is listed until somebody else has looked', () => {
    const { as, id } = approvedAlone()
    expect(needSecondLook(as('colleague'))).toMatchObject([{ interviewId: id, approvedBy: 'admin', mayLook: true }])
    secondLook(as('colleague'), { interview: id, revision: 1 })
    expect(needSecondLook(as('colleague'))).toEqual([])
    expect(timeline(as('admin'), id)[0]?.sentence).toBe(
      'colleague looked at revision 1, which had been approved alone.',
    )
    expect(() => secondLook(as('colleague'), { interview: id, revision: 1 })).toThrow('needs no second look')
  })

  it('is not for whoever approved it', () => {
    const { as, id } = approvedAlone()
    expect(needSecondLook(as('admin'))).toMatchObject([{ mayLook: false }])
    expect(() => secondLook(as('admin'), { interview: id, revision: 1 })).toThrow('Somebody else must look')
    expect(() => secondLook(as('reader'), { interview: id, revision: 1 })).toThrow('nothing at this address')
  })

  it('has been seen to once somebody else approved newer words', () => {
    const { db, as, id, saved } = approvedAlone()
    db.update(users).set({ disabledAt: null }).run()
    revise(as('writer'), { interview: id })
    saved(id, 'writer', { headline: '“Newer”' })
    const { fingerprint } = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(() => approve(as('admin'), { interview: id, fingerprint })).toThrow('nobody approves words they wrote')
    approve(as('otherAdmin'), { interview: id, fingerprint })
    expect(needSecondLook(as('colleague'))).toEqual([])
  })
})
