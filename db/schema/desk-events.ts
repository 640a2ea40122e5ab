/** What happened at the desk to anything but an interview, and what was refused to whom. Append-only, as events are. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { deskSubjects } from '#lib/rules/desk-subjects.ts'
import { users } from './accounts.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'

export const deskEvents = sqliteTable(
  'desk_events',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    about: text('about', { enum: deskSubjects }).notNull(),
    /** Its number. What was merged away or removed has none any more; the note says how it was called. */
    aboutId: integer('about_id').notNull(),
    actorId: integer('actor_id')
      .notNull()
      .references(() => users.id),
    /** Its words are in lib/rules/wording. */
    verb: text('verb').notNull(),
    note: text('note'),
    at: moment('at').notNull(),
  },
  (t) => [
    oneOf('desk_events_about', t.about, deskSubjects),
    index('desk_events_about_one').on(t.about, t.aboutId, t.id),
    index('desk_events_at').on(t.at),
  ],
)

export const refusals = sqliteTable(
  'refusals',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    actorId: integer('actor_id')
      .notNull()
      .references(() => users.id),
    /** What was wanted, as a verb; and of which interview, where it was about one that is there. */
    verb: text('verb').notNull(),
    interviewId: integer('interview_id').references(() => interviews.id),
    /** not-found, not-allowed, wrong-state or stale; and in words. */
    kind: text('kind').notNull(),
    said: text('said').notNull(),
    at: moment('at').notNull(),
  },
  (t) => [index('refusals_interview').on(t.interviewId, t.id), index('refusals_at').on(t.at)],
)
