import { createHook } from 'node:async_hooks'
import { describe, expect, test } from 'vitest'
import { emptyDatabase } from '#db/empty-database.ts'
import { users } from '#db/schema/accounts.ts'
import { authenticate, nobodysHash } from './authenticate.ts'
import { hashPassword } from './password.ts'

const password = 'a kettle of small fish'

async function withStaff() {
  const db = emptyDatabase()
  const passwordHash = await hashPassword(password)
  const staff = { name: 'Somebody', role: 'editor', passwordHash } as const
  db.insert(users)
    .values({ ...staff, id: 1, email: 'here@sixty.example' })
    .run()
  db.insert(users)
    .values({ ...staff, id: 2, email: 'gone@sixty.example', disabledAt: new Date(0) })
    .run()
  return db
}

const attempts = [
  ['the right password', { email: 'here@sixty.example', password }, 1],
  ['the address in capitals, with blanks', { email: ' HERE@Sixty.Example\n', password }, 1],
  ['a wrong password', { email: 'here@sixty.example', password: `${password} ` }, null],
  ['no password', { email: 'here@sixty.example', password: '' }, null],
  ['an unknown address', { email: 'nobody@sixty.example', password }, null],
  ['no address', { email: '', password: '' }, null],
  ['somebody disabled, with the right password', { email: 'gone@sixty.example', password }, null],
  ['somebody disabled, with a wrong one', { email: 'gone@sixty.example', password: 'x' }, null],
] as const

describe('who gets in', () => {
  test.each(attempts)('%s', async (_, typed, userId) => {
    expect(await authenticate({ db: await withStaff() }, typed)).toBe(userId)
  })
})

/** Work that a library does in threads of its own shows up in Node's async hooks, without a name; one for each hash. */
async function hashesDuring(work: () => Promise<unknown>) {
  let hashes = 0
  const hook = createHook({ init: (_id, type) => void (type === 'undefined' && hashes++) }).enable()
  await work()
  hook.disable()
  return hashes
}

describe('whatever is wrong or right, one hash is worked out', () => {
  test.each(attempts)('%s', async (_, typed) => {
    const db = await withStaff()
    expect(await hashesDuring(() => authenticate({ db }, typed))).toBe(1)
  })
})

test('the hash that an unknown address is tried against costs what a real one costs', async () => {
  const cost = (hash: string) => hash.split('$').slice(0, 4)
  expect(cost(nobodysHash)).toEqual(cost(await hashPassword(password)))
})
