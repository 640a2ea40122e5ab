/** The institution's glossary: initialisms and what they stand for, kept by admins. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const initialisms = sqliteTable('initialisms', {
  id: integer('id').primaryKey(),
  /** As it is written: "NHS". */
  letters: text('letters').notNull().unique(),
  /** Empty for one that everybody here knows and nobody has to explain. */
  meaning: text('meaning').notNull(),
})
