/** The database for a command that may run before the server ever did: its tables are there. */
import { migrateDatabase } from '#db/migrate-database.ts'
import type { Database } from '#db/open-database.ts'
import { database } from '#lib/database.ts'

export function migratedDatabase(): Database {
  const db = database()
  migrateDatabase(db)
  return db
}
