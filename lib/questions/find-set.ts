/** Finds a set by its number, or refuses; and what stands in it. */
import { and, asc, eq, isNull, ne } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { questionSets, questions, questionsInSets } from '#db/schema/questions.ts'
import type { SetRow } from '#lib/rules/questions/set-step.ts'
import { Refusal } from '#lib/rules/refusal.ts'

/** Refuses: not-found. */
export function findSet(tx: Tx, id: number) {
  const set = tx.select().from(questionSets).where(eq(questionSets.id, id)).get()
  if (!set) throw new Refusal('not-found', 'There is no such set.')
  return set
}

/** Its questions in their order, in the words in which the set puts them. */
export function rowsOf(tx: Tx, setId: number): SetRow[] {
  return tx
    .select({ question: questionsInSets.questionId, wording: questionsInSets.wording })
    .from(questionsInSets)
    .where(eq(questionsInSets.setId, setId))
    .orderBy(asc(questionsInSets.position))
    .all()
}

/** The same without what was retired since: it is put to nobody. */
export function rowsToAsk(tx: Tx, setId: number): SetRow[] {
  return tx
    .select({ question: questionsInSets.questionId, wording: questionsInSets.wording })
    .from(questionsInSets)
    .innerJoin(questions, and(eq(questions.id, questionsInSets.questionId), isNull(questions.retiredAt)))
    .where(eq(questionsInSets.setId, setId))
    .orderBy(asc(questionsInSets.position))
    .all()
}

/** Whether another set is called so, whatever its capitals. */
export function isNameTaken(tx: Tx, name: string, id = 0): boolean {
  const wanted = name.toLowerCase()
  return tx
    .select({ name: questionSets.name })
    .from(questionSets)
    .where(ne(questionSets.id, id))
    .all()
    .some((set) => set.name.toLowerCase() === wanted)
}
