/** Cards: the picture that other tools show beside a link to an interview, drawn when it is published. */
import { blob, integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { publications } from './publications.ts'

export const cards = sqliteTable('cards', {
  publicationId: integer('publication_id')
    .primaryKey()
    .references(() => publications.id, { onDelete: 'cascade' }),
  /** A JPEG of 1200 by 630 pixels. */
  bytes: blob('bytes', { mode: 'buffer' }).notNull(),
})
