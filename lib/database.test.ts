import { mkdtempSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { openAt } from './database.ts'

const folder = mkdtempSync(join(tmpdir(), 'database-'))

test('the folder of a new database is made, for its owner alone', () => {
  const path = join(folder, 'new', 'sixty-seconds.db')
  openAt(path).$client.close()
  expect(statSync(dirname(path)).mode & 0o777).toBe(0o700)
})

test('what is no database is a sentence that names DATABASE_PATH', () => {
  const text = join(folder, 'text')
  writeFileSync(
    text,
    'This is a text, and long enough not to be taken for an empty database by anybody who looks at its head.',
  )
  for (const path of [folder, text, join(text, 'below.db')]) {
    expect(() => openAt(path)).toThrow(`DATABASE_PATH must be the path of a database to write to; ${path} is none (`)
  }
})
