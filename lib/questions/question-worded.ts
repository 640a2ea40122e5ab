/** The question of the bank that has these very words, or a new one that is called by them. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { questions, questionWordings } from '#db/schema/questions.ts'
import { firstFree } from '#lib/rules/first-free.ts'
import { fold } from '#lib/rules/questions/fold.ts'
import { slugOf } from '#lib/rules/slug.ts'

/** Gives its number, or null. Capitals, accents, quotation marks and the end's punctuation make no other question. */
export function questionWorded(tx: Tx, wording: string): number | null {
  const wanted = fold(wording)
  const rows = tx
    .select({ wording: questionWordings.wording, question: questionWordings.questionId })
    .from(questionWordings)
    .all()
  return rows.find((row) => fold(row.wording) === wanted)?.question ?? null
}

/** Inside a transaction that has asked for the right. Gives the new question's number. */
export function newQuestion(tx: Tx, now: Date, wording: string): number {
  // Beside the questions lies the page on which two leaders are compared.
  const isTaken = (slug: string) =>
    slug === 'compare' || tx.select().from(questions).where(eq(questions.slug, slug)).get() !== undefined
  const slug = firstFree(slugOf(wording), isTaken)
  const { id } = tx.insert(questions).values({ slug, addedAt: now }).returning().get()
  tx.insert(questionWordings).values({ questionId: id, wording, position: 0 }).run()
  return id
}
