/** Who has the same form open. */
import { describe, expect, it } from 'vitest'
import { presences } from '#db/schema/colleagues.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { beGone } from './be-gone.ts'
import { bePresent } from './be-present.ts'
import { presenceLasts } from './presence-limits.ts'

/** Everybody at one moment; `later` moves it. */
function aMoment() {
  const { db, as, started, submitted } = aDesk()
  const id = started('writer')
  const { now } = as('writer')
  const here = (place: Parameters<typeof as>[0], later = 0) => ({
    ...as(place),
    now: new Date(now.getTime() + later),
  })
  return { db, id, here, submitted }
}

describe('an open form', () => {
  it('shows who else has this interview open, and not oneself', () => {
    const { id, here } = aMoment()
    expect(bePresent(here('writer'), id)).toEqual([])
    expect(bePresent(here('colleague', 4_000), id)).toEqual(['writer'])
    expect(bePresent(here('admin', 5_000), id)).toEqual(['colleague', 'writer'])
  })

  it('shows nobody who was not heard of any more, or who said that they closed it', () => {
    const { db, id, here } = aMoment()
    bePresent(here('writer'), id)
    bePresent(here('admin', 4_000), id)
    beGone(here('admin', 5_000), id)
    expect(bePresent(here('colleague', presenceLasts), id)).toEqual([])
    expect(db.select().from(presences).all()).toHaveLength(1)
  })

  it('knows nothing of who has another interview open', () => {
    const { id, here, submitted } = aMoment()
    bePresent(here('writer'), id)
    const other = submitted().id
    expect(() => bePresent(here('colleague'), other)).toThrow('This interview waits for approval')
  })

  it('is none for whoever has no place at the desk', () => {
    const { id, here } = aMoment()
    expect(() => bePresent(here('reader'), id)).toThrow()
    expect(() => beGone(here('reader'), id)).toThrow()
  })
})
