/** A real database in memory, migrated and empty: every test gets its own. */
import { migrateDatabase } from './migrate-database.ts'
import { openDatabase } from './open-database.ts'

export function emptyDatabase() {
  const db = openDatabase(':memory:')
  migrateDatabase(db)
  return db
}
