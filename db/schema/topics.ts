/** Topics: what interviews are about. One is there while a publication carries it. */
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { moment } from './moment.ts'
import { publications } from './publications.ts'

export const topics = sqliteTable('topics', {
  id: integer('id').primaryKey(),
  slug: text('slug').notNull().unique(),
  /** As it was written last: by it the desk knows it again, and readers are not shown it. */
  name: text('name').notNull(),
})

export const publishedTopics = sqliteTable(
  'published_topics',
  {
    publicationId: integer('publication_id')
      .notNull()
      .references(() => publications.id, { onDelete: 'cascade' }),
    topicId: integer('topic_id')
      .notNull()
      .references(() => topics.id),
    /** As this publication spells it. */
    name: text('name').notNull().default(''),
    /** The publication's own, copied by its triggers: a topic's pieces are listed along one index. */
    firstLiveFrom: moment('first_live_from').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.publicationId, t.topicId] }),
    index('published_topics_newest').on(t.topicId, t.firstLiveFrom),
  ],
)
