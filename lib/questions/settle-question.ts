/** The question that a number in somebody's content means today: what was merged is what it was merged into. */
import { eq, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { questions } from '#db/schema/questions.ts'

/** The same in SQL, over `questions`. */
export const settled = sql<number>`coalesce(${questions.mergedIntoId}, ${questions.id})`

/** Gives null for a number that is not in the bank. */
export function settleQuestion(tx: Tx, id: number): number | null {
  return tx.select({ id: settled }).from(questions).where(eq(questions.id, id)).get()?.id ?? null
}
