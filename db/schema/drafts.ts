/** Drafts: the wording that editors work on, one row an interview, changed in place; and the text it was imported from. */
import { sql } from 'drizzle-orm'
import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Content } from '#lib/rules/content/content.ts'
import { users } from './accounts.ts'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'

export const drafts = sqliteTable(
  'drafts',
  {
    interviewId: integer('interview_id')
      .primaryKey()
      .references(() => interviews.id),
    /** Raised by every change; a save must name the one it started from. */
    version: integer('version').notNull(),
    content: text('content', { mode: 'json' }).$type<Content>().notNull(),
    /** Lines of the import that have not been placed or let go yet. */
    leftOver: text('left_over', { mode: 'json' }).$type<string[]>().notNull(),
    savedAt: moment('saved_at').notNull(),
    savedById: integer('saved_by_id')
      .notNull()
      .references(() => users.id),
  },
  (t) => [
    check('drafts_version', sql`${t.version} > 0`),
    check('drafts_content_is_json', sql`json_valid(${t.content})`),
    check('drafts_left_over_is_json', sql`json_valid(${t.leftOver})`),
  ],
)

/** What was pasted, as it was pasted: the importer can be wrong, the text must stay. */
export const imports = sqliteTable('imports', {
  interviewId: integer('interview_id')
    .primaryKey()
    .references(() => interviews.id),
  text: text('text').notNull(),
  importedAt: moment('imported_at').notNull(),
  importedById: integer('imported_by_id')
    .notNull()
    .references(() => users.id),
})
