import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { castPassword } from '#db/cast/users.ts'
import { emptyDatabase } from '#db/empty-database.ts'
import { users } from '#db/schema/accounts.ts'
import { castSignIns } from './cast-sign-ins.ts'
import { hashPassword } from './password.ts'

test("the cast's password is found under every address; changed or disabled, it is gone", async () => {
  const db = emptyDatabase()
  const add = async (email: string, password: string) =>
    db
      .insert(users)
      .values({ name: email, email, role: 'editor', passwordHash: await hashPassword(password) })
      .run()
  await add('cast@sixty.example', castPassword)
  await add('renamed@aldermere.example', castPassword)
  await add('own@aldermere.example', 'a password of their own')
  const found = async () => (await castSignIns({ db })).map(({ email }) => email)
  expect(await found()).toEqual(['cast@sixty.example', 'renamed@aldermere.example'])

  const byEmail = (email: string) => eq(users.email, email)
  db.update(users).set({ disabledAt: new Date() }).where(byEmail('cast@sixty.example')).run()
  db.update(users)
    .set({ passwordHash: await hashPassword('another') })
    .where(byEmail('renamed@aldermere.example'))
    .run()
  expect(await found()).toEqual([])
})
