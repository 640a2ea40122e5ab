import { describe, expect, it } from 'vitest'
import { liveInterview } from '#lib/reading/live-interview.ts'
import { aDesk } from './a-desk.ts'
import { approve } from './approve.ts'
import { draftOf } from './draft-of.ts'
import { revise } from './revise.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

const reason = 'The desk was given away.'

describe('withdrawing', () => {
  it('ends the life with readers at once, and leaves the reason at the address', () => {
    const { db, as, approved } = aDesk()
    const id = approved()
    withdraw(as('admin'), { interview: id, reason })
    const there = liveInterview({ db, now: as('reader').now }, 'ada-desk')
    expect(there).toMatchObject({ withdrawn: { reason } })
    expect(JSON.stringify(there)).not.toContain('Because the floor was taken')
  })

  it('is not undone by revising: only a new approval brings it back', () => {
    const { db, as, approved, saved } = aDesk()
    const id = approved()
    withdraw(as('admin'), { interview: id, reason })
    revise(as('writer'), { interview: id })
    saved(id, 'writer', { headline: '“A new desk”' })
    const now = () => liveInterview({ db, now: as('reader').now }, 'ada-desk')
    expect(now()).toMatchObject({ withdrawn: { reason } })
    const { fingerprint } = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(now()).toMatchObject({ withdrawn: { reason } })
    approve(as('admin'), { interview: id, fingerprint })
    expect(now()).toMatchObject({ live: { headline: '“A new desk”' } })
  })

  it('drops a correction that was to come: nothing brings back by the clock what was taken away', () => {
    const { db, as, approved, correct } = aDesk()
    const id = approved()
    correct(id, new Date('2026-06-01T07:00:00Z'))
    withdraw(as('admin'), { interview: id, reason })
    const inSummer = { db, now: new Date('2026-07-01T07:00:00Z') }
    expect(liveInterview(inSummer, 'ada-desk')).toMatchObject({ withdrawn: { reason } })
  })
})
