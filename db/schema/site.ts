/** The site: one row, whose version is raised in the same transaction as any change that readers can see. */
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable } from 'drizzle-orm/sqlite-core'

export const site = sqliteTable(
  'site',
  { id: integer('id').primaryKey(), version: integer('version').notNull() },
  (t) => [check('site_is_one_row', sql`${t.id} = 1`)],
)
