/** Issues: the numbers of the magazine, each with a cover, an editor's note and its interviews in order. */

import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

import type { RichText } from '#lib/rules/rich-text/document.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'
import { portraits } from './portraits.ts'

export const issues = sqliteTable(
  'issues',
  {
    id: integer('id').primaryKey(),
    number: integer('number').notNull().unique(),
    /** "Winter 2026". */
    season: text('season').notNull(),
    title: text('title').notNull(),
    /** The portrait on its cover; the cover itself is drawn from our template. */
    coverPortrait: text('cover_portrait').references(() => portraits.hash),
    note: text('note', { mode: 'json' }).$type<RichText>().notNull(),
    /** Each save names the version that it began with. */
    version: integer('version').notNull().default(1),
    startedAt: moment('started_at').notNull(),
    /** Null while only the desk sees it. */
    publishedAt: moment('published_at'),
  },
  (t) => [check('issues_number', sql`${t.number} > 0`)],
)

export const interviewsInIssues = sqliteTable(
  'interviews_in_issues',
  {
    issueId: integer('issue_id')
      .notNull()
      .references(() => issues.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interviews.id),
  },
  (t) => [
    primaryKey({ columns: [t.issueId, t.interviewId] }),
    index('interviews_in_issues_interview').on(t.interviewId),
  ],
)
