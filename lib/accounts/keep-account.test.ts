import { expect, test } from 'vitest'
import { emptyDatabase } from '#db/empty-database.ts'
import { sessions, users } from '#db/schema/accounts.ts'
import { account, disableAccount, keepAccount } from './keep-account.ts'
import { verifyPassword } from './password.ts'

const now = new Date('2026-03-02T09:00:00Z')
const ada = { email: 'Ada@Desk.example', name: 'Ada', role: 'editor', password: 'a long enough one' } as const

test('an account is added, and changed by the same words', async () => {
  const db = emptyDatabase()
  await keepAccount({ db }, account.parse(ada))
  await keepAccount({ db }, account.parse({ ...ada, role: 'admin', password: 'another long one' }))
  const [kept, ...others] = db.select().from(users).all()
  expect(others).toEqual([])
  expect(kept).toMatchObject({ email: 'ada@desk.example', role: 'admin' })
  expect(await verifyPassword(kept?.passwordHash ?? '', 'another long one')).toBe(true)
})

test('a changed or disabled account is signed out everywhere', async () => {
  const db = emptyDatabase()
  await keepAccount({ db }, account.parse(ada))
  const signIn = () => db.insert(sessions).values({ idHash: 'h', userId: 1, startedAt: now, seenAt: now }).run()
  signIn()
  await keepAccount({ db }, account.parse(ada))
  expect(db.select().from(sessions).all()).toEqual([])
  signIn()
  expect(disableAccount({ db, now }, 'ada@desk.example')).toBe(true)
  expect(db.select().from(sessions).all()).toEqual([])
  expect(disableAccount({ db, now }, 'nobody@desk.example')).toBe(false)
})

test.each([
  ['an address', { email: 'ada' }],
  ['a name', { name: ' ' }],
  ['a role', { role: 'owner' }],
  ['a password of some length', { password: 'short' }],
])('an account needs %s', (_, wrong) => {
  expect(account.safeParse({ ...ada, ...wrong }).success).toBe(false)
})
