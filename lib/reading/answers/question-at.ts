/** The question of the bank at an address: its number and what it is called, or the question that it was merged into. */
import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { questions } from '#db/schema/questions.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'

const into = alias(questions, 'into_one')

export type QuestionAt = { id: number; slug: string; name: string }

/** Null for a slug that no question has. A retired question is offered to nobody, and keeps its answers and their page. */
export function questionAt({ db }: Reader, slug: string): QuestionAt | { movedTo: string } | null {
  const found = db
    .select({ id: questions.id, movedTo: into.slug })
    .from(questions)
    .leftJoin(into, eq(into.id, questions.mergedIntoId))
    .where(eq(questions.slug, slug))
    .get()
  if (!found) return null
  if (found.movedTo !== null) return { movedTo: found.movedTo }
  const named = questionNames(db, [found.id]).get(found.id)
  return named ? { id: found.id, ...named } : null
}
