/** Divisions: the parts of the institution, each of which may lie inside another. */
import { sql } from 'drizzle-orm'
import { type AnySQLiteColumn, check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const divisions = sqliteTable(
  'divisions',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    description: text('description').notNull(),
    withinId: integer('within_id').references((): AnySQLiteColumn => divisions.id),
  },
  (t) => [
    index('divisions_within').on(t.withinId),
    check('divisions_not_within_itself', sql`${t.withinId} is null or ${t.withinId} <> ${t.id}`),
  ],
)
