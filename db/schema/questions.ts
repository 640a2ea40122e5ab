/** The question bank: one identity, many wordings; and sets of questions from which a draft can start. */
import { type AnySQLiteColumn, index, integer, primaryKey, sqliteTable, text, unique } from 'drizzle-orm/sqlite-core'
import { interviews } from './interviews.ts'
import { moment } from './moment.ts'

export const questions = sqliteTable(
  'questions',
  {
    id: integer('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    addedAt: moment('added_at').notNull(),
    /** A retired question is offered to nobody; its exchanges keep it. */
    retiredAt: moment('retired_at'),
    /** Merged into another, which has its exchanges and wordings from then on. Never a chain: merging again moves this too. */
    mergedIntoId: integer('merged_into_id').references((): AnySQLiteColumn => questions.id),
    /** How many rows of `answers` it has, live or not. Triggers keep it: counting 600,000 at each reading would take 30 ms. */
    answers: integer('answers').notNull().default(0),
  },
  (t) => [index('questions_merged').on(t.mergedIntoId)],
)

/** A wording may have slots in braces ("If you weren't {jobTitle}, …"). The first is what the question is called. */
export const questionWordings = sqliteTable(
  'question_wordings',
  {
    id: integer('id').primaryKey(),
    questionId: integer('question_id')
      .notNull()
      .references(() => questions.id),
    wording: text('wording').notNull(),
    position: integer('position').notNull(),
  },
  (t) => [unique('question_wordings_once').on(t.questionId, t.wording)],
)

/** A set of questions in their order ("Sixty Seconds: six questions"), and what is written to the interviewee around them. */
export const questionSets = sqliteTable('question_sets', {
  id: integer('id').primaryKey(),
  name: text('name').notNull().unique(),
  greeting: text('greeting').notNull(),
  closing: text('closing').notNull(),
  retiredAt: moment('retired_at'),
})

export const questionsInSets = sqliteTable(
  'questions_in_sets',
  {
    setId: integer('set_id')
      .notNull()
      .references(() => questionSets.id, { onDelete: 'cascade' }),
    position: integer('position').notNull(),
    questionId: integer('question_id')
      .notNull()
      .references(() => questions.id),
    /** The words in which this set puts it, perhaps with slots. */
    wording: text('wording').notNull(),
  },
  (t) => [primaryKey({ columns: [t.setId, t.position] }), index('questions_in_sets_question').on(t.questionId)],
)

/** The set that an interview began with: its greeting and closing stand around the questions in the e-mail to the leader. */
export const begunFromSets = sqliteTable('begun_from_sets', {
  interviewId: integer('interview_id')
    .primaryKey()
    .references(() => interviews.id),
  setId: integer('set_id')
    .notNull()
    .references(() => questionSets.id),
})
