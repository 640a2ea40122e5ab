/** Fills an empty database: whole, or not at all. */
import { setTimeout } from 'node:timers/promises'
import Sqlite from 'better-sqlite3'
import type { Database } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { NotServed } from './not-served.ts'

type Filling = { db: Database; fill: () => Promise<void>; patience?: number }

/** Nothing is in it that anybody could miss: no users, no people, no interviews. */
export function isEmpty(db: Database): boolean {
  return [users, divisions, leaders, interviews].every((table) => db.select().from(table).limit(1).all().length === 0)
}

/**
 * Begins the transaction by hand: filling waits for portraits and passwords, and a transaction of Drizzle's waits for
 * nothing. Nobody else has this connection before the server serves; a second process waits, and finds the cast there.
 * Takes how long it waits, in milliseconds, before it throws NotServed.
 */
export async function fillIfEmpty({ db, fill, patience = 180_000 }: Filling) {
  await begin(db, patience)
  try {
    if (isEmpty(db)) await fill()
    db.$client.exec('commit')
  } catch (error) {
    db.$client.exec('rollback')
    throw error
  }
}

/** Again and again: SQLite itself waits five seconds (open-database.ts), and filling takes longer. */
async function begin({ $client }: Database, patience: number) {
  const until = performance.now() + patience
  while (!begun($client)) {
    if (performance.now() > until) throw new NotServed(busy)
    await setTimeout(100)
  }
}

function begun(client: Database['$client']) {
  try {
    client.exec('begin immediate')
    return true
  } catch (error) {
    if (error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY')) return false
    throw error
  }
}

const busy = 'Another process is writing to the database and does not come to an end. Stop it, and start again.'
