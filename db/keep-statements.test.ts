/** Statements used again. */
import Sqlite from 'better-sqlite3'
import { expect, test } from 'vitest'
import { keepStatements } from './keep-statements.ts'

function numbers() {
  const client = new Sqlite(':memory:')
  keepStatements(client)
  client.exec('create table numbers (n); insert into numbers values (1), (2), (3)')
  return client
}

const all = 'select n from numbers order by n'

test('a text is prepared once', () => {
  const client = numbers()
  expect(client.prepare(all)).toBe(client.prepare(all))
  expect(client.prepare('select 1')).not.toBe(client.prepare(all))
})

test('who asked for rows as lists leaves it as it was for whoever asks next', () => {
  const client = numbers()
  expect(client.prepare(all).raw().all()).toEqual([[1], [2], [3]])
  expect(client.prepare(all).all()).toEqual([{ n: 1 }, { n: 2 }, { n: 3 }])
})

test('two can go through the same rows at once', () => {
  const client = numbers()
  const outer = client.prepare(all).iterate()
  outer.next()
  expect([...client.prepare(all).iterate()]).toHaveLength(3)
  expect([...outer]).toHaveLength(2)
})

test('it knows a table that was changed since', () => {
  const client = numbers()
  client.prepare('select * from numbers').all()
  client.exec('alter table numbers add m')
  expect(client.prepare('select * from numbers').get()).toEqual({ n: 1, m: null })
})
