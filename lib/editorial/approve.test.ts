import { describe, expect, it } from 'vitest'
import { publishedExchanges } from '#db/schema/publications.ts'
import { correctAppointment, correction } from '#lib/people/correct-appointment.ts'
import { renameLeader } from '#lib/people/rename-leader.ts'
import { siteVersion } from '#lib/reading/site-version.ts'
import { markOfShown } from '#lib/rules/mark-of-shown.ts'
import { appointmentShown, leaderShown } from '#lib/rules/wording/as-shown.ts'
import { aDesk, readyContent } from './a-desk.ts'
import { approve } from './approve.ts'
import { cancel } from './cancel.ts'
import { chooseLeader, choosing } from './choose-leader.ts'
import { draftOf } from './draft-of.ts'
import { fingerprint } from './fingerprint.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { publicationsNow } from './publications-now.ts'
import { recall } from './recall.ts'
import { revise } from './revise.ts'
import { sendBack } from './send-back.ts'
import { submit } from './submit.ts'
import { withdraw } from './withdraw.ts'

describe('an approval', () => {
  it('publishes the very words that were read, their exchanges as rows in order', () => {
    const { db, as, approved } = aDesk()
    const interview = approved()
    const { live } = publicationsNow(db, interview, as('writer').now)
    expect(live).toMatchObject({ headline: readyContent.headline, byline: 'writer', liveUntil: null })
    expect(db.select().from(publishedExchanges).all()).toMatchObject([
      { anchor: 'why', position: 0, wording: 'Why a desk?' },
      { anchor: 'how', position: 1, kind: 'invitation' },
      { anchor: 'who', position: 2 },
    ])
  })

  it('is refused for other words than those that were sent', () => {
    const { as, submitted } = aDesk()
    const { id } = submitted()
    const other = fingerprint({ ...readyContent, headline: '“Not these”' }, null)
    expect(() => approve(as('admin'), { interview: id, fingerprint: other })).toThrow('no longer the words')
  })

  it('of words that were taken back, changed and sent again needs the new fingerprint', () => {
    const { db, as, submitted, saved } = aDesk()
    const { id, fingerprint: read } = submitted()
    recall(as('writer'), { interview: id })
    saved(id, 'writer', { standfirst: 'Another sentence.' })
    submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(() => approve(as('admin'), { interview: id, fingerprint: read })).toThrow('no longer the words')
  })

  it('is nobody’s who contributed words, whatever their role and whoever sent them', () => {
    const { db, as, started, saved } = aDesk()
    const id = started('writer')
    saved(id, 'admin', { headline: '“One word of mine”' })
    const sent = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    const yes = (by: 'admin' | 'otherAdmin') => approve(as(by), { interview: id, fingerprint: sent.fingerprint })
    expect(() => yes('admin')).toThrow('nobody approves words they wrote')
    expect(() => yes('otherAdmin')).not.toThrow()
  })

  it('is open again to who wrote the last approved words, once others wrote the new ones', () => {
    const { db, as, started, saved } = aDesk()
    const id = started('admin')
    const first = submit(as('admin'), { interview: id, version: 1 })
    approve(as('otherAdmin'), { interview: id, fingerprint: first.fingerprint })
    revise(as('writer'), { interview: id })
    saved(id, 'writer', { headline: '“New words”' })
    const second = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(() => approve(as('admin'), { interview: id, fingerprint: second.fingerprint })).not.toThrow()
  })

  it('under embargo leaves the live piece until its moment', () => {
    const { db, as, approved, correct } = aDesk()
    const id = approved()
    const moment = new Date('2026-06-01T07:00:00Z')
    correct(id, moment)
    const at = (when: Date) => publicationsNow(db, id, when).live?.headline
    expect(at(new Date(moment.getTime() - 1))).toBe(readyContent.headline)
    expect(at(moment)).toBe('“A corrected desk”')
    expect(as('writer').now.getTime()).toBeLessThan(moment.getTime())
  })

  it('of newer words drops older ones that were still to come', () => {
    const { db, as, approved, correct, saved } = aDesk()
    const id = approved()
    const moment = new Date('2026-06-01T07:00:00Z')
    correct(id, moment)
    revise(as('writer'), { interview: id })
    saved(id, 'writer', { headline: '“The newest”' })
    const sent = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    approve(as('admin'), { interview: id, fingerprint: sent.fingerprint })
    expect(publicationsNow(db, id, moment).live?.headline).toBe('“The newest”')
  })

  it('raises the site’s version, which a submission does not', () => {
    const { db, as, submitted } = aDesk()
    const version = () => siteVersion({ db, now: as('reader').now }).version
    const before = version()
    const { id, fingerprint: read } = submitted()
    expect(version()).toBe(before)
    approve(as('admin'), { interview: id, fingerprint: read })
    expect(version()).toBe(before + 1)
  })
})

describe('who wrote the words', () => {
  it('is not forgotten when an approval was withdrawn: nobody brings their own words back alone', () => {
    const { db, as, started } = aDesk()
    const id = started('admin')
    const first = submit(as('admin'), { interview: id, version: 1 })
    approve(as('otherAdmin'), { interview: id, fingerprint: first.fingerprint })
    withdraw(as('otherAdmin'), { interview: id, reason: 'It was not so.' })
    revise(as('admin'), { interview: id })
    const again = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(() => approve(as('admin'), { interview: id, fingerprint: again.fingerprint })).toThrow(
      'nobody approves words',
    )
  })

  it('is not forgotten when an embargo was cancelled', () => {
    const { db, as, started } = aDesk()
    const id = started('admin')
    const first = submit(as('admin'), { interview: id, version: 1 })
    approve(as('otherAdmin'), {
      interview: id,
      fingerprint: first.fingerprint,
      liveFrom: new Date('2026-06-01T07:00:00Z'),
    })
    cancel(as('otherAdmin'), { interview: id })
    const again = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
    expect(() => approve(as('admin'), { interview: id, fingerprint: again.fingerprint })).toThrow(
      'nobody approves words',
    )
  })
})

it('the same words under another name have another fingerprint', () => {
  const { db, as, submitted } = aDesk()
  const { id, fingerprint: read } = submitted()
  recall(as('writer'), { interview: id })
  const somebodyNew = { newName: 'Bo Chair', newJobTitle: 'Sitter', newDivision: 'Chairs', newSince: '2026-01-05' }
  chooseLeader(as('writer'), choosing.parse({ interview: id, ...somebodyNew }))
  const again = submit(as('writer'), { interview: id, version: draftOf(db, id).version })
  expect(again.fingerprint).not.toBe(read)
  expect(() => approve(as('admin'), { interview: id, fingerprint: read })).toThrow('no longer the words')
})

const keeper = { jobTitle: 'Keeper', division: 'Desks', from: '2020-01-01', until: '' }
const startedFrom = markOfShown(appointmentShown(keeper))

it.each([
  [
    'the leader',
    ({ as }: ReturnType<typeof aDesk>) =>
      renameLeader(as('admin'), {
        leader: 1,
        name: 'Ada Table',
        startedFrom: markOfShown(leaderShown({ name: 'Ada Desk' })),
      }),
  ],
  [
    'the job title',
    ({ as }: ReturnType<typeof aDesk>) =>
      correctAppointment(
        as('admin'),
        correction.parse({ ...keeper, leader: 1, appointment: 1, jobTitle: 'Sitter', startedFrom }),
      ),
  ],
])('whoever renames %s after it was sent does not approve that alone: it is sent again first', (_, rename) => {
  const desk = aDesk()
  const { id, fingerprint } = desk.submitted()
  rename(desk)
  expect(() => approve(desk.as('admin'), { interview: id, fingerprint })).toThrow(
    'has been renamed since this was sent',
  )
  sendBack(desk.as('admin'), { interview: id, fingerprint, note: 'Under the new name, please.' })
  const again = submit(desk.as('writer'), { interview: id, version: draftOf(desk.db, id).version })
  approve(desk.as('admin'), { interview: id, fingerprint: again.fingerprint })
  expect(interviewAtDesk(desk.db, id, desk.as('admin').now)).toMatchObject({ state: 'approved', live: true })
})

it('an embargo is cancelled also while newer words are written, which stay as they are', () => {
  const { db, as, standing } = aDesk()
  const id = standing('draft', { embargoed: true })
  cancel(as('admin'), { interview: id })
  expect(interviewAtDesk(db, id, as('admin').now)).toMatchObject({ state: 'draft', embargoed: false })
})
