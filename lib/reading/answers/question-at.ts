/** The question of the bank that an address means: what was merged into another is that other. */
import { eq, sql } from 'drizzle-orm'
import { questions } from '#db/schema/questions.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import { noFilter } from './answer-filter.ts'
import { newestAnswers } from './newest-answers.ts'

type QuestionAt = { id: number; slug: string; name: string }

const settled = { id: sql<number>`coalesce(${questions.mergedIntoId}, ${questions.id})` }

/**
 * Takes a slug; the one that is given is today's. Null where no question has it, and where nobody's answer is live: what was
 * asked of somebody is not known before they have answered. A retired question is offered to nobody, and keeps its answers.
 */
export function questionAt(reader: Reader, slug: string): QuestionAt | null {
  const question = reader.db.select(settled).from(questions).where(eq(questions.slug, slug)).get()
  if (!question) return null
  const [answer] = newestAnswers(reader, { questionId: question.id, filter: noFilter, after: 'first', limit: 1 })
  const named = answer && questionNames(reader.db, [question.id]).get(question.id)
  return named ? { id: question.id, ...named } : null
}
