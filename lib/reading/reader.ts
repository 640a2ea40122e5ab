/** What a readers' query needs, and all that it gets: the database and the clock. Nobody is acting. */
import type { Tx } from '#db/open-database.ts'
import { database } from '#lib/database.ts'

export type Reader = { db: Tx; now: Date }

export function reader(): Reader {
  return { db: database(), now: new Date() }
}
