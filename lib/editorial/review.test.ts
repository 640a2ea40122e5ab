/** When live pieces are to be read again, by whom, and which are overdue. */
import { expect, test } from 'vitest'
import { aDesk, type Place, readyContent } from './a-desk.ts'
import { approve } from './approve.ts'
import { draftOf } from './draft-of.ts'
import { review } from './review.ts'
import { reviewList } from './review-list.ts'
import { reviewOnDesk } from './review-of.ts'
import { reviewTable } from './review-table.ts'
import { revise } from './revise.ts'
import { setReview } from './set-review.ts'
import { submit } from './submit.ts'
import { timeline } from './timeline.ts'
import { withdraw } from './withdraw.ts'

const zone = 'Europe/London'

/** One that was approved on 2 March 2026. */
function oneLive(content = readyContent) {
  const at = aDesk()
  const { id, fingerprint } = at.submitted('writer', content)
  approve(at.as('admin'), { interview: id, fingerprint })
  const on = (day: string, by: Place = 'writer') => ({ ...at.as(by), now: new Date(`${day}T12:00:00Z`) })
  const seen = (day = '2026-03-03') => {
    const now = reviewOnDesk(on(day), id, zone)
    return { interview: id, seenOwner: now?.ownerId ?? 0, seenDay: now?.day ?? '' }
  }
  const owner = (place: Place) => at.as(place).actor.id
  const due = (day: string, whose?: number) => reviewList(on(day), zone, whose).map(({ day: was }) => was)
  return { ...at, id, on, seen, owner, due }
}

test('its writer looks after it, and it is to be read again after twelve months, unless somebody says otherwise', () => {
  const { id, on, seen, owner } = oneLive()
  expect(reviewOnDesk(on('2026-03-03'), id, zone)).toMatchObject({ owner: 'writer', day: '2027-03-02' })
  const said = { ...seen(), owner: owner('colleague'), day: '2026-09-01' }
  expect(setReview(on('2026-03-03'), said, zone)).toEqual({ problems: [] })
  expect(reviewOnDesk(on('2026-03-03'), id, zone)).toMatchObject({ owner: 'colleague', day: '2026-09-01' })
})

test('it is on the list from that day on, for its owner, and not after it was withdrawn', () => {
  const { as, id, due, owner } = oneLive()
  expect(due('2027-03-01')).toEqual([])
  expect(due('2027-03-02')).toEqual(['2027-03-02'])
  expect(due('2027-03-02', owner('writer'))).toHaveLength(1)
  expect(due('2027-03-02', owner('colleague'))).toEqual([])
  withdraw(as('admin'), { interview: id, reason: 'Gone.' })
  expect(due('2027-03-02')).toEqual([])
})

test('“it stands” sets the next date twelve months on, once, however often it is sent', () => {
  const { id, as, on, seen, due } = oneLive()
  const form = seen('2027-04-01')
  for (let times = 0; times < 3; times++) review(on('2027-04-01'), form, zone)
  expect(reviewOnDesk(on('2027-04-01'), id, zone)?.day).toBe('2028-04-01')
  expect(due('2027-04-01')).toEqual([])
  expect(timeline(as('admin'), id).filter(({ sentence }) => sentence.includes('stands'))).toHaveLength(1)
})

test('a form that saw something else changes nothing', () => {
  const { id, on, seen, owner } = oneLive()
  const form = seen()
  setReview(on('2026-03-03'), { ...form, owner: owner('colleague'), day: '2026-09-01' }, zone)
  expect(() => setReview(on('2026-03-03'), { ...form, owner: owner('admin'), day: '2026-10-01' }, zone)).toThrow(
    'Somebody has said meanwhile',
  )
  expect(() => review(on('2026-03-03'), form, zone)).toThrow('Somebody has said meanwhile')
  expect(reviewOnDesk(on('2026-03-03'), id, zone)).toMatchObject({ owner: 'colleague', day: '2026-09-01' })
})

test('new words that are approved begin a new year, where the day that was said had passed', () => {
  const { db, as, id, on, saved, seen, owner } = oneLive()
  setReview(on('2026-03-03'), { ...seen(), owner: owner('writer'), day: '2026-04-01' }, zone)
  revise(as('writer'), { interview: id })
  saved(id, 'writer', { headline: '“A newer desk”' })
  const { fingerprint } = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
  approve(on('2026-05-05', 'admin'), { interview: id, fingerprint })
  expect(reviewOnDesk(on('2026-05-06'), id, zone)?.day).toBe('2027-05-05')
})

test.each([
  ['a reader', 'owner', (place: (at: Place) => number) => ({ owner: place('reader'), day: '2026-09-01' })],
  ['nobody', 'owner', () => ({ owner: 0, day: '2026-09-01' })],
  ['a day that has passed', 'day', (place: (at: Place) => number) => ({ owner: place('writer'), day: '2026-03-03' })],
])('%s is a problem of the field %s', (_, field, said) => {
  const { on, seen, owner } = oneLive()
  expect(setReview(on('2026-03-03'), { ...seen(), ...said(owner) }, zone)).toMatchObject({ problems: [{ field }] })
})

test('what readers do not see is not to be read again', () => {
  const { as, started, owner } = oneLive()
  const form = { interview: started('writer'), seenOwner: owner('writer'), seenDay: '2027-03-02' }
  expect(() => review(as('writer'), form, zone)).toThrow('Readers do not see this interview now')
})

test('the table has what is overdue, and runs nothing that somebody wrote', () => {
  const { on } = oneLive({ ...readyContent, headline: '=HYPERLINK("https://x.example")' })
  const [, row] = reviewTable(on('2027-03-12'), { timeZone: zone, publicUrl: 'https://sixty.example' }).split('\r\n')
  expect(row).toBe(
    `"Ada Desk","'=HYPERLINK(""https://x.example"")","writer","2026-03-02","2027-03-02",10,"https://sixty.example/interviews/ada-desk"`,
  )
})
