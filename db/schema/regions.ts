/** Regions: the places that interviews are about. One is there while a publication carries it. */
import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const regions = sqliteTable('regions', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  /** As it was written last: by it the desk knows it again, and readers are not shown it. */
  name: text('name').notNull(),
})
