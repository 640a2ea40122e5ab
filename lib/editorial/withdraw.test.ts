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
    expect(there).toMatchObject({ withdrawn: { reason, inError: false } })
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

  it('as published in error says so', () => {
    const { db, as, approved } = aDesk()
    const id = approved()
    withdraw(as('admin'), { interview: id, reason, as: 'inError' })
    const there = liveInterview({ db, now: as('reader').now }, 'ada-desk')
    expect(there).toMatchObject({ withdrawn: { reason, inError: true } })
  })
})

describe('withdrawing what has moved', () => {
  /** Two live interviews with one leader; the first is ada-desk, the second ada-desk-2. */
  function two() {
    const at = aDesk()
    const [first, second] = [at.approved(), at.approved()]
    const there = (slug = 'ada-desk') => liveInterview({ db: at.db, now: at.as('reader').now }, slug)
    const move = (id: number, movedTo: string) =>
      withdraw(at.as('admin'), { interview: id, reason, as: 'moved', movedTo })
    return { ...at, first, second, there, move }
  }

  it.each(['https://sixty.example/interviews/ada-desk-2?cut', '/interviews/ada-desk-2', 'ada-desk-2'])(
    'leads from its address to the other, named as %s',
    (address) => {
      const { first, move, there } = two()
      expect(move(first, address)).toEqual({ problems: [] })
      expect(there()).toEqual({ movedTo: 'ada-desk-2' })
    },
  )

  it('shows the reason once the other has gone as well, and leads on where that has moved in turn', () => {
    const { first, second, approved, move, there, as } = two()
    const third = approved()
    move(first, 'ada-desk-2')
    move(second, 'ada-desk-3')
    expect(there()).toEqual({ movedTo: 'ada-desk-3' })
    withdraw(as('admin'), { interview: third, reason: 'Gone.' })
    expect(there()).toMatchObject({ withdrawn: { reason } })
  })

  it.each([
    ['nothing', ''],
    ['no interview', 'ada-desk-9'],
    ['itself', 'ada-desk'],
    ['one that readers do not see yet', 'ada-desk-3'],
  ])('to %s is a problem, and changes nothing', (_, address) => {
    const { first, approved, move, there } = two()
    approved({ liveFrom: new Date('2026-06-01T07:00:00Z') })
    expect(move(first, address)).toMatchObject({ problems: [{ field: 'movedTo' }] })
    expect(there()).toHaveProperty('live')
  })
})
