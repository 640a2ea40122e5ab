/** Who has to do with an interview at the desk: who watches it, who may know of it, who has it open, what a reviewer has looked at. */
import { index, integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { users } from './accounts.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'
import { revisions } from './revisions.ts'

const interviewId = () =>
  integer('interview_id')
    .notNull()
    .references(() => interviews.id)
const userId = () =>
  integer('user_id')
    .notNull()
    .references(() => users.id)

/** Whoever watches is told what becomes of it, as its writer is. */
export const watchers = sqliteTable('watchers', { interviewId: interviewId(), userId: userId() }, (t) => [
  primaryKey({ columns: [t.interviewId, t.userId] }),
])

/** Whom a limited interview is limited to. */
export const limitedTo = sqliteTable('limited_to', { interviewId: interviewId(), userId: userId() }, (t) => [
  primaryKey({ columns: [t.interviewId, t.userId] }),
])

/** Who has its form open, and when that was last heard of. */
export const presences = sqliteTable(
  'presences',
  { interviewId: interviewId(), userId: userId(), seenAt: moment('seen_at').notNull() },
  (t) => [primaryKey({ columns: [t.interviewId, t.userId] }), index('presences_seen').on(t.seenAt)],
)

/** The newest revision that somebody has looked at. */
export const looks = sqliteTable(
  'looks',
  {
    interviewId: interviewId(),
    userId: userId(),
    revisionId: integer('revision_id')
      .notNull()
      .references(() => revisions.id),
    lookedAt: moment('looked_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.interviewId, t.userId] })],
)
