/** Comments: what colleagues remark to each other about a draft. Readers never see one. */
import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { users } from './accounts.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'

export const comments = sqliteTable(
  'comments',
  {
    id: integer('id').primaryKey({ autoIncrement: true }),
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interviews.id),
    /** The exchange that it is about; null for one about the whole interview. */
    exchange: text('exchange'),
    /** The comment that it replies to, which replies to none itself. */
    repliesToId: integer('replies_to_id').references((): AnySQLiteColumn => comments.id),
    authorId: integer('author_id')
      .notNull()
      .references(() => users.id),
    text: text('text').notNull(),
    at: moment('at').notNull(),
    /** Of the first of a thread: when somebody said that it is settled. */
    resolvedAt: moment('resolved_at'),
    resolvedById: integer('resolved_by_id').references(() => users.id),
  },
  (t) => [index('comments_interview').on(t.interviewId, t.id)],
)

/** Colleagues whom a comment names, and who are told of it. */
export const mentions = sqliteTable(
  'mentions',
  {
    commentId: integer('comment_id')
      .notNull()
      .references(() => comments.id),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.commentId, t.userId] }), index('mentions_user').on(t.userId)],
)
