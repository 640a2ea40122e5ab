import { expect, test } from 'vitest'
import { castPassword } from '#db/cast/users.ts'
import { emptyDatabase } from '#db/empty-database.ts'
import type { Database } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { divisions } from '#db/schema/divisions.ts'
import { hashPassword } from '#lib/accounts/password.ts'
import { fillIfEmpty } from './fill-if-empty.ts'
import { NotServed } from './not-served.ts'
import { readyDatabase } from './ready-database.ts'

const here = 'http://localhost:3000'
const there = 'https://sixty.example.org'
const emails = (db: Database) =>
  db
    .select()
    .from(users)
    .all()
    .map(({ email }) => email)

/** A cast of one. */
const filling = (db: Database) => async () => {
  const passwordHash = await hashPassword(castPassword)
  db.insert(users).values({ name: 'Cast', email: 'cast@sixty.example', role: 'editor', passwordHash }).run()
}

test('an empty database is filled, and the second start finds it filled', async () => {
  const db = emptyDatabase()
  const ready = () => readyDatabase({ db, publicUrl: here, fill: filling(db) })
  expect(await ready()).toMatchObject([{ email: 'cast@sixty.example', password: castPassword }])
  expect(await ready()).toHaveLength(1)
  expect(emails(db)).toEqual(['cast@sixty.example'])
})

test("with the cast's password nothing is served to other machines", async () => {
  const db = emptyDatabase()
  await filling(db)()
  const served = readyDatabase({ db, publicUrl: there, fill: filling(db) })
  await expect(served).rejects.toThrow(NotServed)
  await expect(served).rejects.toThrow('cast@sixty.example. Give them other passwords or disable them')
})

test('with passwords of their own, staff are served to other machines', async () => {
  const db = emptyDatabase()
  const passwordHash = await hashPassword('a password of their own')
  db.insert(users).values({ name: 'Own', email: 'own@aldermere.example', role: 'admin', passwordHash }).run()
  expect(await readyDatabase({ db, publicUrl: there, fill: filling(db) })).toEqual([])
})

test('for other machines an empty database is not filled, and not served', async () => {
  const db = emptyDatabase()
  await expect(readyDatabase({ db, publicUrl: there, fill: filling(db) })).rejects.toThrow('The database is empty')
  expect(emails(db)).toEqual([])
})

test('a filling that breaks off leaves nothing', async () => {
  const db = emptyDatabase()
  const fill = () => filling(db)().then(() => Promise.reject(new Error('the lights went out')))
  await expect(fillIfEmpty({ db, fill })).rejects.toThrow('the lights went out')
  expect(emails(db)).toEqual([])
})

test('a database with anything in it is left as it is', async () => {
  const db = emptyDatabase()
  db.insert(divisions).values({ slug: 'ours', name: 'Ours', description: '' }).run()
  await fillIfEmpty({ db, fill: filling(db) })
  expect(emails(db)).toEqual([])
})
