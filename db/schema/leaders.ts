/** Leaders: the people interviewed, and the dated posts they hold or held. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, unique, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { divisions } from './divisions.ts'
import { portraits } from './portraits.ts'

export const leaders = sqliteTable(
  'leaders',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    /** By surname, and under which letter: made of the name by lib/rules/surname.ts. Triggers of the migration keep both. */
    sortName: text('sort_name').notNull().default(''),
    initial: text('initial').notNull().default(''),
    portraitHash: text('portrait_hash').references(() => portraits.hash),
  },
  (t) => [index('leaders_by_surname').on(t.initial, t.sortName)],
)

/** Addresses that a leader had before: a corrected name, or the other of two records that were one person. */
export const leaderSlugs = sqliteTable('leader_slugs', {
  slug: text('slug').primaryKey(),
  leaderId: integer('leader_id')
    .notNull()
    .references(() => leaders.id),
})

/** `from` and `until` are days (2024-08-01): an appointment begins and ends with a day, not with a moment. */
export const appointments = sqliteTable(
  'appointments',
  {
    id: integer('id').primaryKey(),
    leaderId: integer('leader_id')
      .notNull()
      .references(() => leaders.id),
    divisionId: integer('division_id')
      .notNull()
      .references(() => divisions.id),
    jobTitle: text('job_title').notNull(),
    from: text('from_day').notNull(),
    until: text('until_day'),
  },
  (t) => [
    // `is`, not `=`: date('nonsense') is null, and a check that is null has passed.
    uniqueIndex('appointments_one_open_a_leader').on(t.leaderId).where(sql`${t.until} is null`),
    unique('appointments_of_leader').on(t.leaderId, t.id),
    index('appointments_division').on(t.divisionId),
    index('appointments_today').on(t.divisionId, t.leaderId).where(sql`${t.until} is null`),
    check('appointments_from_is_a_day', sql`${t.from} is date(${t.from})`),
    check('appointments_until_is_a_day', sql`${t.until} is date(${t.until})`),
    check('appointments_end_after_they_begin', sql`${t.until} is null or ${t.until} >= ${t.from}`),
  ],
)
