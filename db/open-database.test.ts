import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, it } from 'vitest'
import { migrateDatabase } from './migrate-database.ts'
import { openDatabase } from './open-database.ts'

const folder = mkdtempSync(join(tmpdir(), 'sixty-'))
afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('keeps its promises on the first connection and on every later one', () => {
  const path = join(folder, 'promises.db')
  const asked = ['journal_mode', 'synchronous', 'foreign_keys', 'busy_timeout'] as const
  for (const time of ['first', 'again']) {
    const db = openDatabase(path)
    migrateDatabase(db)
    db.$client.exec('update site set version = version + 1') // the write after which better-sqlite3 falls back to NORMAL
    const heard = asked.map((pragma) => db.$client.pragma(pragma, { simple: true }))
    expect([time, ...heard]).toEqual([time, 'wal', 2, 1, 5000])
    db.$client.close()
  }
})
