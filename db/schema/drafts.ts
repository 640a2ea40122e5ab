/** Drafts: the wording that editors work on, one row an interview, changed in place; and the text it was imported from. */
import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Content } from '#lib/rules/content/content.ts'
import type { Line } from '#lib/rules/lines/line.ts'
import { users } from './accounts.ts'
import { contentColumn } from './content-column.ts'
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
    content: contentColumn('content').notNull(),
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

/** What was pasted or dropped, as text: the importer can be wrong, the text must stay. */
export const imports = sqliteTable(
  'imports',
  {
    id: integer('id').primaryKey(),
    interviewId: integer('interview_id')
      .notNull()
      .references(() => interviews.id),
    /** The file's name; '' for what was pasted. */
    source: text('source').notNull(),
    text: text('text').notNull(),
    /** The draft as it was before, so that one action undoes the import. */
    before: text('before', { mode: 'json' }).$type<{ content: Content; leftOver: string[] }>().notNull(),
    /** The draft as the import left it: where it still says so, nobody's words are lost by reading the text again. */
    after: text('after', { mode: 'json' }).$type<{ content: Content; leftOver: string[] }>().notNull(),
    /** Each line with what it is read as now; null for what was imported before lines were kept: its text is read again. */
    lines: text('lines', { mode: 'json' }).$type<Line[]>(),
    /** Whom the text names as interviewed, in its own words; null where it names nobody. */
    named: text('named', { mode: 'json' }).$type<{
      name: string
      jobTitle: string | null
      organisation: string | null
    }>(),
    importedAt: moment('imported_at').notNull(),
    importedById: integer('imported_by_id')
      .notNull()
      .references(() => users.id),
    undoneAt: moment('undone_at'),
  },
  (t) => [
    index('imports_interview').on(t.interviewId, t.id),
    check('imports_before_is_json', sql`json_valid(${t.before})`),
    check('imports_after_is_json', sql`json_valid(${t.after})`),
  ],
)
