/** Events: what happened, who did it, when. Append-only: the migration adds triggers that abort every update and delete. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { eventVerbs } from '#lib/rules/event-verbs.ts'
import { users } from './accounts.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'
import { revisions } from './revisions.ts'

export const events = sqliteTable(
  'events',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interviews.id),
    actorId: integer('actor_id')
      .notNull()
      .references(() => users.id),
    verb: text('verb', { enum: eventVerbs }).notNull(),
    note: text('note'),
    revisionId: integer('revision_id').references(() => revisions.id),
    at: moment('at').notNull(),
  },
  (t) => [
    oneOf('events_verb', t.verb, eventVerbs),
    index('events_interview').on(t.interviewId, t.id),
    index('events_at').on(t.at),
  ],
)
