/** Revisions: wordings set aside for good. The migration adds triggers that abort every update and delete. */
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { users } from './accounts.ts'
import { contentColumn } from './content-column.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'

export const revisions = sqliteTable(
  'revisions',
  {
    id: integer('id').primaryKey(),
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interviews.id),
    /** 1, 2, 3 … within its interview: the number that people say. */
    number: integer('number').notNull(),
    content: contentColumn('content').notNull(),
    /** SHA-256 of the canonical content and its appointment, in hex: what an approval points to. */
    fingerprint: text('fingerprint').notNull(),
    takenAt: moment('taken_at').notNull(),
    takenById: integer('taken_by_id')
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    unique('revisions_number').on(t.interviewId, t.number),
    check('revisions_content_is_json', sql`json_valid(${t.content})`),
    check('revisions_fingerprint', sql`length(${t.fingerprint}) = 64`),
  ],
)

/** An admin's yes to the exact words of a revision. */
export const approvals = sqliteTable('approvals', {
  id: integer('id').primaryKey(),
  revisionId: integer('revision_id')
    .notNull()
    .references(() => revisions.id),
  fingerprint: text('fingerprint').notNull(),
  approvedAt: moment('approved_at').notNull(),
  approvedById: integer('approved_by_id')
    .notNull()
    .references(() => users.id),
  /** Why somebody approved words of their own, where there was no other admin. */
  aloneReason: text('alone_reason'),
})

/** That somebody else has read since what was approved alone. */
export const secondLooks = sqliteTable('second_looks', {
  approvalId: integer('approval_id')
    .primaryKey()
    .references(() => approvals.id),
  lookedAt: moment('looked_at').notNull(),
  lookedById: integer('looked_by_id')
    .notNull()
    .references(() => users.id),
})
