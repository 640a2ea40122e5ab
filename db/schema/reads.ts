/** Reads: how often an interview was read and how far, in totals of a day. Nothing here says who. */
import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { interviews } from './interviews.ts'
import { oneOf } from './one-of.ts'

const lengths = ['cut', 'full'] as const

export const reads = sqliteTable(
  'reads',
  {
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interviews.id),
    /** In the institution's time zone, 2026-11-22. */
    day: text('day').notNull(),
    length: text('length', { enum: lengths }).notNull(),
    /** The furthest quarter of the piece that was on the screen: 0 (opened) to 4 (its end). */
    quarter: integer('quarter').notNull(),
    count: integer('count').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.interviewId, t.day, t.length, t.quarter] }),
    // All that a span of days is asked for: a year of 300,000 totals is read from it five times as fast as from the rows.
    index('reads_day').on(t.day, t.length, t.quarter, t.interviewId, t.count),
    oneOf('reads_length', t.length, lengths),
    check('reads_day_is_a_day', sql`${t.day} is date(${t.day})`),
    check('reads_quarter', sql`${t.quarter} between 0 and 4`),
    check('reads_count', sql`${t.count} > 0`),
  ],
)
