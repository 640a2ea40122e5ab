import { encode } from 'next-auth/jwt'
import { beforeEach, expect, test } from 'vitest'
import { emptyDatabase } from '#db/empty-database.ts'
import type { Database } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { isFromDesk } from './is-from-desk.ts'
import { startSession } from './start-session.ts'

const now = new Date('2026-03-02T09:00:00Z')
const secret = 'a secret of thirty-two characters'
const cookie = '__Host-next-auth.session-token'

let db: Database
beforeEach(() => {
  db = emptyDatabase()
  const of = (id: number, role: 'editor' | 'reader') =>
    ({ id, role, name: role, email: `${role}@sixty.example`, passwordHash: '-' }) as const
  db.insert(users)
    .values([of(1, 'editor'), of(2, 'reader')])
    .run()
})

const begun = (userId: number) => startSession({ db, now }, userId)
const sealed = (content: Record<string, string>, by = secret) => encode({ token: content, secret: by })
const asked = (header: string | undefined, at = now) => isFromDesk({ db, now: at, cookie, secret }, header)
const editor = async () => `${cookie}=${await sealed({ sessionId: begun(1) })}`

test('an editor is from the desk, with whatever other cookies there are', async () => {
  const session = await editor()
  expect(await asked(session)).toBe(true)
  expect(await asked(`a=b; ${session}; c=d`)).toBe(true)
})

test.each<[string, () => Promise<string | undefined> | string | undefined]>([
  ['nobody', () => undefined],
  ['somebody with other cookies', () => 'a=b; c'],
  ['somebody with an empty one', () => `${cookie}=`],
  ['somebody who made one up', () => `${cookie}=abc.def`],
  ['a reader', async () => `${cookie}=${await sealed({ sessionId: begun(2) })}`],
  ['a session that never was', async () => `${cookie}=${await sealed({ sessionId: 'x' })}`],
  ['a seal without a session', async () => `${cookie}=${await sealed({})}`],
  ['somebody with another seal', async () => `${cookie}=${await sealed({ sessionId: begun(1) }, `${secret}!`)}`],
  ['a cookie with another name', async () => `x${await editor()}`],
])('%s is not', async (_, header) => {
  expect(await asked(await header())).toBe(false)
})

test('a session that is over is not', async () => {
  expect(await asked(await editor(), new Date(now.getTime() + 9 * 60 * 60 * 1000))).toBe(false)
})
