/**
 * Answers: one row for each published exchange that puts a question of the bank, under what that question is today. Lists and
 * counts of a question's answers are read along its indexes. Triggers keep it; nobody writes here.
 */
import { index, integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { moment } from './moment.ts'

/** Without foreign keys: a migration that makes one of these tables anew would empty this one. */
export const answers = sqliteTable(
  'answers',
  {
    exchangeId: integer('exchange_id').primaryKey(),
    publicationId: integer('publication_id').notNull(),
    /** The exchange's question, or what that was merged into. */
    questionId: integer('question_id').notNull(),
    /** Where it was given, and when readers first saw it: as the publication has them. */
    divisionId: integer('division_id'),
    firstLiveFrom: moment('first_live_from').notNull(),
  },
  (t) => [
    index('answers_newest').on(t.questionId, t.firstLiveFrom),
    index('answers_in_division').on(t.questionId, t.divisionId, t.firstLiveFrom),
    index('answers_of_publication').on(t.publicationId, t.questionId),
  ],
)
