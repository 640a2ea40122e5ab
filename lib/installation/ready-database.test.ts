import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { castPassword } from '#db/cast/users.ts'
import { emptyDatabase } from '#db/empty-database.ts'
import { migrateDatabase } from '#db/migrate-database.ts'
import { type Database, openDatabase } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { divisions } from '#db/schema/divisions.ts'
import { hashPassword } from '#lib/accounts/password.ts'
import { fillIfEmpty } from './fill-if-empty.ts'
import { NotServed } from './not-served.ts'
import { readyDatabase } from './ready-database.ts'

const here = { publicUrl: 'http://localhost:3000', host: '127.0.0.1' }
const elsewhere = [
  ['PUBLIC_URL https://sixty.example.org', { publicUrl: 'https://sixty.example.org', host: '127.0.0.1' }],
  ['HOST 0.0.0.0', { publicUrl: 'http://localhost:3000', host: '0.0.0.0' }],
  ['HOST ::', { publicUrl: 'http://localhost:3000', host: '::' }],
  ['HOST sixty', { publicUrl: 'http://localhost:3000', host: 'sixty' }],
] as const
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

test.each(['127.0.0.1', '::1', 'localhost'])('on %s the cast is served', async (host) => {
  const db = emptyDatabase()
  expect(await readyDatabase({ db, ...here, host, fill: filling(db) })).toHaveLength(1)
})

test('an empty database is filled, and the second start finds it filled', async () => {
  const db = emptyDatabase()
  const ready = () => readyDatabase({ db, ...here, fill: filling(db) })
  expect(await ready()).toMatchObject([{ email: 'cast@sixty.example', password: castPassword }])
  expect(await ready()).toHaveLength(1)
  expect(emails(db)).toEqual(['cast@sixty.example'])
})

test.each(elsewhere)("at %s nothing is served with the cast's password", async (name, there) => {
  const db = emptyDatabase()
  await filling(db)()
  const served = readyDatabase({ db, ...there, fill: filling(db) })
  await expect(served).rejects.toThrow(NotServed)
  await expect(served).rejects.toThrow(`Not served: ${name} `)
  await expect(served).rejects.toThrow('cast@sixty.example. Give them other passwords or disable them')
})

test.each(elsewhere)('at %s staff with passwords of their own are served', async (_, there) => {
  const db = emptyDatabase()
  const passwordHash = await hashPassword('a password of their own')
  db.insert(users).values({ name: 'Own', email: 'own@aldermere.example', role: 'admin', passwordHash }).run()
  expect(await readyDatabase({ db, ...there, fill: filling(db) })).toEqual([])
})

test.each(elsewhere)('at %s an empty database is not filled, and not served', async (_, there) => {
  const db = emptyDatabase()
  await expect(readyDatabase({ db, ...there, fill: filling(db) })).rejects.toThrow('The database is empty')
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

/** Two connections to one file, as two processes have; neither waits inside SQLite, which would stop the other one here. */
function twoConnections() {
  const path = join(mkdtempSync(join(tmpdir(), 'ready-database-')), 'sixty-seconds.db')
  const [one, two] = [openDatabase(path), openDatabase(path)]
  migrateDatabase(one)
  for (const { $client } of [one, two]) $client.pragma('busy_timeout = 0')
  return [one, two] as const
}

test('of two that begin to fill, one waits until the other is done, and leaves it as it is', async () => {
  const [one, two] = twoConnections()
  const slowly = () => setTimeout(300).then(filling(one))
  await Promise.all([fillIfEmpty({ db: one, fill: slowly }), fillIfEmpty({ db: two, fill: filling(two) })])
  expect(emails(two)).toEqual(['cast@sixty.example'])
})

test('nobody waits for ever', async () => {
  const [one, two] = twoConnections()
  one.$client.exec('begin immediate')
  const waiting = fillIfEmpty({ db: two, fill: filling(two), patience: 200 })
  await expect(waiting).rejects.toThrow('Another process is writing')
})
