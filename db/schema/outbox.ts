/** The outbox: mail that is to leave, written in the transaction that causes it, and what became of it. */
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './accounts.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'

export const outbox = sqliteTable(
  'outbox',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    /** Stands in the message as its Message-ID: however often it is tried, it is one message. */
    messageId: text('message_id').notNull().unique(),
    /** What it tells, of what, to whom: told once. */
    occasion: text('occasion').notNull().unique(),
    toId: integer('to_id')
      .notNull()
      .references(() => users.id),
    interviewId: integer('interview_id').references(() => interviews.id),
    subject: text('subject').notNull(),
    text: text('text').notNull(),
    writtenAt: moment('written_at').notNull(),
    /** How often it was tried, when it is tried next, and what was answered last time. */
    attempts: integer('attempts').notNull().default(0),
    nextAt: moment('next_at').notNull(),
    refused: text('refused'),
    sentAt: moment('sent_at'),
  },
  (t) => [index('outbox_next').on(t.sentAt, t.nextAt)],
)
