/** Fills an empty database: whole, or not at all. */

import type { Database } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'

type Filling = { db: Database; fill: () => Promise<void> }

/** Nothing is in it that anybody could miss: no users, no people, no interviews. */
export function isEmpty(db: Database): boolean {
  return [users, divisions, leaders, interviews].every((table) => db.select().from(table).limit(1).all().length === 0)
}

/**
 * Begins the transaction by hand: filling waits for portraits and passwords, and a transaction of Drizzle's waits for
 * nothing. Nobody else has this connection before the server serves; a second process waits, and finds the cast there.
 */
export async function fillIfEmpty({ db, fill }: Filling) {
  db.$client.exec('begin immediate')
  try {
    if (isEmpty(db)) await fill()
    db.$client.exec('commit')
  } catch (error) {
    db.$client.exec('rollback')
    throw error
  }
}
