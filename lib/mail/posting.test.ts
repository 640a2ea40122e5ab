import { asc } from 'drizzle-orm'
import { afterEach, describe, expect, it } from 'vitest'
import { users } from '#db/schema/accounts.ts'
import { outbox } from '#db/schema/outbox.ts'
import { aDesk } from '#lib/editorial/a-desk.ts'
import { aMailServer } from './a-mail-server.ts'
import { claim } from './claim.ts'
import { outboxOnDesk, stuckInOutbox } from './outbox-on-desk.ts'
import { startPosting } from './posting.ts'
import { postingRound } from './posting-round.ts'
import { sendAgain } from './send-again.ts'
import { smtp } from './smtp.ts'

const closing: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closing.splice(0)) await close()
})

const minute = 60_000
const hour = 60 * minute

/** A desk with one message for each of two admins, a mail server, and a clock that stands where it is put. */
async function aPost() {
  const desk = aDesk()
  desk.submitted()
  const server = await aMailServer()
  closing.push(server.close)
  const began = desk.as('reader').now.getTime()
  let now = began
  const send = smtp({ smtpUrl: server.url, mailFrom: 'Sixty Seconds <desk@sixty.example>' })
  const rows = () => desk.db.select().from(outbox).orderBy(asc(outbox.id)).all()
  return {
    ...desk,
    server,
    rows,
    round: (isOver = () => false) => postingRound({ db: desk.db, clock: () => new Date(now), send, isOver }),
    /** Milliseconds after the beginning. */
    at: (after: number) => {
      now = began + after
    },
    admin: () => ({ ...desk.as('admin'), now: new Date(now) }),
  }
}

describe('what is due', () => {
  it('leaves in one round, each to whom it is for, under its own Message-ID, and leaves once', async () => {
    const { server, rows, round } = await aPost()
    expect(await round()).toEqual({ sent: 2, refused: null })
    expect(await round()).toEqual({ sent: 0, refused: null })
    expect(server.taken.map(({ to }) => to)).toEqual([['admin@test.example'], ['otheradmin@test.example']])
    for (const [place, { raw }] of server.taken.entries()) {
      expect(raw).toContain(`Message-ID: ${rows()[place]?.messageId}`)
      expect(raw).toContain('From: Sixty Seconds <desk@sixty.example>')
      expect(raw).toContain('Auto-Submitted: auto-generated')
    }
  })

  it('rests longer each time while the server takes nothing, keeps its Message-ID, and leaves once it does', async () => {
    const { server, rows, round, at } = await aPost()
    server.refuse('The disk is full.')
    expect(await round()).toEqual({ sent: 0, refused: '451 The disk is full.' })
    await round()
    at(minute - 1)
    expect(await round()).toEqual({ sent: 0, refused: null })
    expect(rows()).toMatchObject([{ attempts: 1 }, { attempts: 1, refused: '451 The disk is full.', sentAt: null }])
    at(minute)
    await round()
    at(6 * minute)
    server.refuse(null)
    expect((await round()).sent).toBe(2)
    expect(rows()).toMatchObject([{ attempts: 3, refused: null }, { attempts: 2 }])
    expect(server.taken[1]?.raw).toContain(rows()[0]?.messageId)
  })

  it('is given up after two days, which an admin is told, and goes when the admin says so', async () => {
    const { db, server, rows, round, at, admin } = await aPost()
    db.delete(outbox).run()
    db.insert(outbox)
      .values({ ...message, toId: admin().actor.id, writtenAt: admin().now, nextAt: admin().now })
      .run()
    server.refuse('Nobody of that name.')
    const tries = [0, 1, 6, 36, 156, 636, 2076]
    for (const minutes of tries) {
      expect(stuckInOutbox(admin())).toBe(0)
      at(minutes * minute)
      expect((await round()).refused).toBe('451 Nobody of that name.')
    }
    at(100 * hour)
    expect((await round()).refused).toBeNull()
    expect(stuckInOutbox(admin())).toBe(1)
    expect(outboxOnDesk(admin(), { before: undefined, sends: true })).toMatchObject({
      stuck: [{ fate: 'givenUp', refused: '451 Nobody of that name.', attempts: tries.length }],
      messages: [],
    })
    server.refuse(null)
    sendAgain(admin(), { message: rows()[0]?.id ?? 0 })
    expect((await round()).sent).toBe(1)
    sendAgain(admin(), { message: rows()[0]?.id ?? 0 })
    expect((await round()).sent).toBe(0)
  })

  it('is taken by one process alone, and again by any once its pause is over', async () => {
    const { db, at, admin } = await aPost()
    const taken = [claim(db, admin().now), claim(db, admin().now), claim(db, admin().now)]
    expect(taken.map((one) => one?.to.name)).toEqual(['admin', 'otherAdmin', undefined])
    at(minute)
    expect(claim(db, admin().now)?.messageId).toBe(taken[0]?.messageId)
  })

  it('is not sent to whoever can no longer sign in', async () => {
    const { db, server, round, admin } = await aPost()
    db.update(users).set({ disabledAt: admin().now }).run()
    expect((await round()).sent).toBe(0)
    expect(server.taken).toEqual([])
  })

  it('is not sent after a week in which there was no mail server: it stays, and is shown', async () => {
    const { round, at, admin } = await aPost()
    at(7 * 24 * hour)
    expect((await round()).sent).toBe(0)
    expect(outboxOnDesk(admin(), { before: undefined, sends: true }).stuck).toMatchObject([
      { fate: 'tooOld' },
      { fate: 'tooOld' },
    ])
    expect(outboxOnDesk(admin(), { before: undefined, sends: false })).toMatchObject({ stuck: [], messages: [{}, {}] })
  })

  it('stays where a server is about to stop', async () => {
    const { rows, round } = await aPost()
    await round(() => true)
    expect(rows()).toMatchObject([{ attempts: 0 }, { attempts: 0 }])
  })
})

const message = { messageId: '<one@test.example>', occasion: 'a test', subject: 'A test', text: 'A test' }

it('the outbox is an admin’s to read', async () => {
  const { as } = await aPost()
  expect(() => outboxOnDesk(as('writer'), { before: undefined, sends: true })).toThrow('Only an admin')
  expect(() => outboxOnDesk(as('reader'), { before: undefined, sends: true })).toThrow('There is nothing')
})

it('the post goes round by itself until it is stopped', async () => {
  const { db, server, as, submitted } = await aPost()
  db.delete(outbox).run()
  const said: string[] = []
  const say = (_: object, sentence: string) => void said.push(sentence)
  const log = { info: say, warn: say, error: say }
  const posting = startPosting({ db, log, smtpUrl: server.url, mailFrom: 'desk@sixty.example', every: 10 })
  db.insert(outbox)
    .values({ ...message, toId: as('admin').actor.id, writtenAt: new Date(), nextAt: new Date() })
    .run()
  await expect.poll(() => server.taken.length).toBe(1)
  await posting.stop()
  submitted()
  db.update(outbox).set({ nextAt: new Date() }).run()
  await new Promise((rested) => setTimeout(rested, 50))
  expect(server.taken).toHaveLength(1)
  expect(said).toEqual(['mail sent'])
})
