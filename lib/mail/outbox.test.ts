import { asc, eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { users } from '#db/schema/accounts.ts'
import { watchers } from '#db/schema/colleagues.ts'
import { interviews } from '#db/schema/interviews.ts'
import { outbox } from '#db/schema/outbox.ts'
import { change } from '#lib/change.ts'
import { aDesk, readyContent } from '#lib/editorial/a-desk.ts'
import { approve } from '#lib/editorial/approve.ts'
import { draftOf } from '#lib/editorial/draft-of.ts'
import { sendBack } from '#lib/editorial/send-back.ts'
import { submit } from '#lib/editorial/submit.ts'
import { tellByTheClock } from './tell-by-the-clock.ts'

type ADesk = ReturnType<typeof aDesk>

const mails = ({ db }: ADesk) =>
  db
    .select({ to: users.name, subject: outbox.subject, text: outbox.text, messageId: outbox.messageId })
    .from(outbox)
    .innerJoin(users, eq(users.id, outbox.toId))
    .orderBy(asc(outbox.id))
    .all()
/** "admin: For you to decide", for each message since so many. */
const told = (desk: ADesk, since = 0) =>
  mails(desk)
    .slice(since)
    .map(({ to, subject }) => `${to}: ${subject.split(':')[0]}`)

const watch = (desk: ADesk, interviewId: number, place: 'colleague' | 'reader') =>
  desk.db
    .insert(watchers)
    .values({ interviewId, userId: desk.as(place).actor.id })
    .run()

describe('who is told', () => {
  it('of a submission: who may approve, and the writer where somebody else sent it', () => {
    const desk = aDesk()
    const id = desk.started('writer')
    submit(desk.as('colleague'), { interview: id, version: 1 })
    expect(told(desk)).toEqual([
      'admin: For you to decide',
      'otherAdmin: For you to decide',
      'writer: Sent for approval',
    ])
  })

  it('of a submission: no admin who put words into it', () => {
    const desk = aDesk()
    const id = desk.started('writer')
    desk.saved(id, 'admin', { headline: '“One word of mine”' })
    submit(desk.as('writer'), { interview: id, version: draftOf(desk.db, id).version })
    expect(told(desk)).toEqual(['otherAdmin: For you to decide'])
  })

  it.each([
    ['the reviewer who was named, alone', null, ['otherAdmin: For you to decide']],
    ['every admin, where the one who was named can no longer sign in', new Date(), ['admin: For you to decide']],
  ])('of a submission: %s', (_, disabledAt, expected) => {
    const desk = aDesk()
    const id = desk.started('writer')
    const reviewer = desk.as('otherAdmin').actor.id
    desk.db.update(interviews).set({ reviewerId: reviewer }).where(eq(interviews.id, id)).run()
    desk.db.update(users).set({ disabledAt }).where(eq(users.id, reviewer)).run()
    submit(desk.as('writer'), { interview: id, version: 1 })
    expect(told(desk)).toEqual(expected)
  })

  it('of what was sent back: the writer, who sent it and who watches, with the note; no reader, and not who did it', () => {
    const desk = aDesk()
    const id = desk.started('writer')
    const { fingerprint } = submit(desk.as('colleague'), { interview: id, version: 1 })
    watch(desk, id, 'reader')
    const before = mails(desk).length
    sendBack(desk.as('admin'), { interview: id, fingerprint, note: 'Say who sits there.' })
    expect(told(desk, before)).toEqual(['writer: Sent back', 'colleague: Sent back'])
    expect(mails(desk).at(-1)?.text).toContain('Say who sits there.')
  })

  it('of an approval: the writer and who watches', () => {
    const desk = aDesk()
    const { id, fingerprint } = desk.submitted()
    watch(desk, id, 'colleague')
    const before = mails(desk).length
    approve(desk.as('admin'), { interview: id, fingerprint, liveFrom: new Date('2026-06-01T07:00:00Z') })
    expect(told(desk, before)).toEqual(['writer: Approved', 'colleague: Approved'])
    expect(mails(desk).at(-1)?.text).toContain('from Monday 1 June 2026 at 08:00 (Europe/London)')
  })
})

describe('a message', () => {
  it('leads to the public address, and holds no word of the draft but the headline', () => {
    const desk = aDesk()
    const { id } = desk.submitted()
    const [mail] = mails(desk)
    expect(mail?.text).toContain(`http://localhost:3000/desk/interviews/${id}/review`)
    expect(mail?.messageId).toMatch(/^<[0-9a-f-]{36}@localhost>$/)
    expect(mail?.text).toContain(readyContent.headline)
    for (const words of [readyContent.standfirst, 'Why a desk?', 'Because the floor was taken'])
      expect(mail?.text).not.toContain(words)
  })

  it('of what was rolled back was never written', () => {
    const desk = aDesk()
    const id = desk.started('writer')
    const rolledBack = () =>
      change(desk.db, (tx) => {
        submit({ ...desk.as('writer'), db: tx }, { interview: id, version: 1 })
        expect(tx.select().from(outbox).all()).toHaveLength(2)
        throw new Error('The disk is full.')
      })
    expect(rolledBack).toThrow('The disk is full.')
    expect(mails(desk)).toEqual([])
  })
})

describe('the clock tells', () => {
  const at = (moment: string) => new Date(`2026-03-${moment}:00Z`)

  it('on the day to who decides, the day after also to who waits, each once', () => {
    const desk = aDesk()
    const { id } = desk.submitted()
    desk.db.update(interviews).set({ dueOn: '2026-03-10' }).where(eq(interviews.id, id)).run()
    const before = mails(desk).length
    tellByTheClock(desk.db, at('09T23:59'))
    expect(told(desk, before)).toEqual([])
    tellByTheClock(desk.db, at('10T00:00'))
    tellByTheClock(desk.db, at('10T12:00'))
    expect(told(desk, before)).toEqual(['admin: Due today', 'otherAdmin: Due today'])
    tellByTheClock(desk.db, at('11T00:00'))
    tellByTheClock(desk.db, at('12T00:00'))
    expect(told(desk, before + 2)).toEqual(['writer: Overdue', 'admin: Overdue', 'otherAdmin: Overdue'])
  })

  it('that an embargo has passed, once, also where the server was down at the moment', () => {
    const desk = aDesk()
    desk.approved({ liveFrom: at('10T07:00') })
    const before = mails(desk).length
    tellByTheClock(desk.db, at('10T06:59'))
    expect(told(desk, before)).toEqual([])
    tellByTheClock(desk.db, at('12T09:00'))
    tellByTheClock(desk.db, at('12T09:01'))
    expect(told(desk, before)).toEqual(['writer: Live now'])
  })

  it('nothing of what went live when it was approved', () => {
    const desk = aDesk()
    desk.approved()
    const before = mails(desk).length
    tellByTheClock(desk.db, at('10T09:00'))
    expect(told(desk, before)).toEqual([])
  })
})
