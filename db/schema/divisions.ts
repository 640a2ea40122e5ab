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

/** What a division was called before, and until which day: old pieces keep the name under which they were published. */
export const divisionNames = sqliteTable(
  'division_names',
  {
    id: integer('id').primaryKey(),
    divisionId: integer('division_id')
      .notNull()
      .references(() => divisions.id),
    name: text('name').notNull(),
    until: text('until_day').notNull(),
  },
  (t) => [
    index('division_names_division').on(t.divisionId),
    check('division_names_until_is_a_day', sql`${t.until} is date(${t.until})`),
  ],
)

/** Addresses that a division had before. */
export const divisionSlugs = sqliteTable('division_slugs', {
  slug: text('slug').primaryKey(),
  divisionId: integer('division_id')
    .notNull()
    .references(() => divisions.id),
})
