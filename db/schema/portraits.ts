/** Portraits: named by the hash of what was uploaded, each kept in several widths and formats, never changed. */
import { sql } from 'drizzle-orm'
import { blob, check, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './moment.ts'
import { oneOf } from './one-of.ts'

export const portraits = sqliteTable('portraits', {
  hash: text('hash').primaryKey(),
  alt: text('alt').notNull(),
  keptAt: moment('kept_at').notNull(),
})

export const portraitFiles = sqliteTable(
  'portrait_files',
  {
    hash: text('hash')
      .notNull()
      .references(() => portraits.hash),
    width: integer('width').notNull(),
    format: text('format', { enum: ['avif', 'webp'] }).notNull(),
    bytes: blob('bytes', { mode: 'buffer' }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.hash, t.width, t.format] }),
    oneOf('portrait_files_format', t.format, ['avif', 'webp']),
    check('portrait_files_width', sql`${t.width} > 0`),
  ],
)
