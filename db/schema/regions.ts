/** Regions: the places that interviews are about. One is added when an interview that names it is published. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const regions = sqliteTable('regions', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  name: text('name').notNull(),
})
