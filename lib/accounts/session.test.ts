import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, test } from 'vitest'
import { emptyDatabase } from '#db/empty-database.ts'
import type { Database } from '#db/open-database.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import { actorOf } from './actor-of.ts'
import { endSession } from './end-session.ts'
import { startSession } from './start-session.ts'

const start = new Date('2026-03-02T09:00:00Z')
const hours = (count: number) => new Date(start.getTime() + count * 60 * 60 * 1000)
const seconds = (count: number) => new Date(start.getTime() + count * 1000)
const actor = { id: 7, name: 'Ilse Tanager', role: 'editor' } as const

let db: Database
let sessionId: string
const actorAt = (now: Date) => actorOf({ db, now }, sessionId)
const seenAt = () => db.select().from(sessions).get()?.seenAt

beforeEach(() => {
  db = emptyDatabase()
  db.insert(users)
    .values({ ...actor, email: 'ilse@sixty.example', passwordHash: '-' })
    .run()
  sessionId = startSession({ db, now: start }, actor.id)
})

test('a session says who is acting', () => {
  expect(actorAt(start)).toEqual(actor)
})

test('an id is 256 random bits, and only its hash is stored', () => {
  expect(Buffer.from(sessionId, 'base64url')).toHaveLength(32)
  expect(startSession({ db, now: start }, actor.id)).not.toBe(sessionId)
  expect(JSON.stringify(db.select().from(sessions).all())).not.toContain(sessionId)
})

test('what is in the database lets nobody in', () => {
  const { idHash } = db.select().from(sessions).get() ?? { idHash: '' }
  expect(actorOf({ db, now: start }, idHash)).toBeUndefined()
})

describe('at the next request', () => {
  test('a session that has ended is nobody', () => {
    const other = startSession({ db, now: start }, actor.id)
    endSession({ db }, sessionId)
    expect(actorAt(start)).toBeUndefined()
    expect(actorOf({ db, now: start }, other)).toEqual(actor)
  })

  test('a changed role is the new one', () => {
    db.update(users).set({ role: 'reader' }).where(eq(users.id, actor.id)).run()
    expect(actorAt(start)?.role).toBe('reader')
  })

  test('a disabled user is nobody', () => {
    db.update(users).set({ disabledAt: start }).where(eq(users.id, actor.id)).run()
    expect(actorAt(start)).toBeUndefined()
  })
})

describe('limits', () => {
  test('eight hours without a request are one too many', () => {
    expect(actorAt(hours(8))).toEqual(actor)
    expect(actorAt(hours(16.01))).toBeUndefined()
  })

  test('a week is the end, however busy it was', () => {
    for (let hour = 7; hour <= 7 * 24; hour += 7) expect(actorAt(hours(hour))).toEqual(actor)
    expect(actorAt(hours(7 * 24 + 0.01))).toBeUndefined()
  })

  test('that somebody was here is written at most once a minute', () => {
    actorAt(seconds(59))
    expect(seenAt()).toEqual(start)
    actorAt(seconds(60))
    expect(seenAt()).toEqual(seconds(60))
  })

  test('sessions that are over are swept out by the next one that begins, and no others', () => {
    const other = startSession({ db, now: hours(4) }, actor.id)
    startSession({ db, now: hours(8.01) }, actor.id)
    expect(db.select().from(sessions).all()).toHaveLength(2)
    expect(actorOf({ db, now: hours(8.01) }, other)).toEqual(actor)
  })
})
