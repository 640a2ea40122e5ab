/** Interviews: identity only. The words are in drafts, revisions and publications. */
import { sql } from 'drizzle-orm'
import { check, foreignKey, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { states } from '#lib/rules/workflow.ts'
import { users } from './accounts.ts'
import { appointments, leaders } from './leaders.ts'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'

export const interviews = sqliteTable(
  'interviews',
  {
    id: integer('id').primaryKey(),
    /** A pasted text may not say whom it speaks of: a draft can wait for its leader, a submission cannot. */
    leaderId: integer('leader_id').references(() => leaders.id),
    appointmentId: integer('appointment_id'),
    slug: text('slug').notNull().unique(),
    writerId: integer('writer_id')
      .notNull()
      .references(() => users.id),
    state: text('state', { enum: states }).notNull(),
    startedAt: moment('started_at').notNull(),
    /** Who is asked to decide on it, and by which day; null where any admin may. */
    reviewerId: integer('reviewer_id').references(() => users.id),
    dueOn: text('due_on'),
    /** Who looks after it once it is live, and the day on which it is to be read again. */
    ownerId: integer('owner_id').references(() => users.id),
    reviewOn: text('review_on'),
    /** Since when only those in `limited_to` know of it; null where the whole desk does. */
    limitedAt: moment('limited_at'),
    /** Since when it lies in the bin. */
    discardedAt: moment('discarded_at'),
  },
  (t) => [
    oneOf('interviews_state', t.state, states),
    foreignKey({
      name: 'interviews_appointment_is_the_leaders',
      columns: [t.leaderId, t.appointmentId],
      foreignColumns: [appointments.leaderId, appointments.id],
    }),
    check('interviews_leader_with_appointment', sql`(${t.leaderId} is null) = (${t.appointmentId} is null)`),
    check('interviews_leader_known', sql`${t.state} = 'draft' or ${t.leaderId} is not null`),
    index('interviews_leader').on(t.leaderId),
    index('interviews_appointment').on(t.appointmentId),
    index('interviews_writer').on(t.writerId),
    index('interviews_in_state').on(t.state),
    index('interviews_review_on').on(t.reviewOn),
    check('interviews_due_is_a_day', sql`${t.dueOn} is null or ${t.dueOn} is date(${t.dueOn})`),
    check('interviews_review_is_a_day', sql`${t.reviewOn} is null or ${t.reviewOn} is date(${t.reviewOn})`),
  ],
)

/** Every address that an interview ever had; an address once given is never given to another. */
export const slugs = sqliteTable('slugs', {
  slug: text('slug').primaryKey(),
  interviewId: integer('interview_id')
    .notNull()
    .references(() => interviews.id),
})
