/** Brings the tables up to what the code expects. Does nothing to a database that is up to date. */
import { fileURLToPath } from 'node:url'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import type { Database } from './open-database.ts'

export function migrateDatabase(db: Database) {
  migrate(db, { migrationsFolder: fileURLToPath(new URL('./migrations', import.meta.url)) })
}
