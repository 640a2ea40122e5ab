/** Users of the desk, and their sessions. Of a session only the hash of its id is kept. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { roles } from '#lib/rules/permissions.ts'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'

export const users = sqliteTable(
  'users',
  {
    id: integer('id').primaryKey(),
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    passwordHash: text('password_hash').notNull(),
    disabledAt: moment('disabled_at'),
  },
  (t) => [oneOf('users_role', t.role, roles), check('users_email_lower_case', sql`${t.email} = lower(${t.email})`)],
)

export const sessions = sqliteTable(
  'sessions',
  {
    idHash: text('id_hash').primaryKey(),
    userId: integer('user_id')
      .notNull()
      .references(() => users.id),
    startedAt: moment('started_at').notNull(),
    seenAt: moment('seen_at').notNull(),
  },
  (t) => [index('sessions_user').on(t.userId)],
)
