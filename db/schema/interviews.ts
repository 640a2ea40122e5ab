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
  ],
)

/** Every address that an interview ever had; an address once given is never given to another. */
export const slugs = sqliteTable('slugs', {
  slug: text('slug').primaryKey(),
  interviewId: integer('interview_id')
    .notNull()
    .references(() => interviews.id),
})
