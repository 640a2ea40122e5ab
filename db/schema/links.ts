/** Addresses that were looked at in the background: whether somebody answers there. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { linkFindings } from '#lib/rules/links/link-finding.ts'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'

export const checkedLinks = sqliteTable(
  'checked_links',
  {
    url: text('url').primaryKey(),
    finding: text('finding', { enum: linkFindings }).notNull(),
    /** The answer's status, where there was an answer. */
    status: integer('status'),
    checkedAt: moment('checked_at').notNull(),
  },
  (t) => [oneOf('checked_links_finding', t.finding, linkFindings)],
)
