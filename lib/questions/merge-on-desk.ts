/** Two questions of the bank as the desk shows them before they are merged: what would move, or what is to be mended first. */
import { asc, eq } from 'drizzle-orm'
import { questionSets, questionsInSets } from '#db/schema/questions.ts'
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { noOtherQuestion } from './merge-questions.ts'
import type { QuestionInBank, theBank } from './the-bank.ts'

type Merge =
  | { into: QuestionInBank; sets: string[]; problems: [] }
  | { into: null; sets: string[]; problems: Problem[] }

/** Takes the question that goes, what it can be merged into, and the number of that as an address has it. Refuses: not-found, not-allowed. */
export function mergeOnDesk(
  { db, actor }: Desk,
  { id, others }: { id: number; others: ReturnType<typeof theBank> },
  address: unknown,
): Merge {
  requireRight(actor, 'keepQuestions')
  const { data } = numberOfForm.safeParse(address)
  const into = others.find((one) => one.id === data)
  if (!into) return { into: null, sets: [], problems: [noOtherQuestion] }
  const sets = db
    .selectDistinct({ name: questionSets.name })
    .from(questionsInSets)
    .innerJoin(questionSets, eq(questionSets.id, questionsInSets.setId))
    .where(eq(questionsInSets.questionId, id))
    .orderBy(asc(questionSets.name))
    .all()
  return { into, sets: sets.map(({ name }) => name), problems: [] }
}
