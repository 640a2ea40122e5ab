/**
 * Makes one question of two. Drafts, revisions and publications keep the number that they name (revisions and
 * publications are never changed), and whoever reads it is led on to the question that it became.
 */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { questions, questionsInSets, questionWordings } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findQuestion, wordingsOf } from './find-question.ts'
import { namedQuestion } from './named-question.ts'

export const merging = namedQuestion.extend({ into: z.union([z.literal('').transform(() => null), numberOfForm]) })

export const noOtherQuestion: Problem = { field: 'into', message: 'Choose the question that it is' }

/** `question` becomes `into`, which has its exchanges, wordings and places in sets from then on. Refuses: not-found, not-allowed, wrong-state. */
export function mergeQuestions(desk: Desk, { question, into }: z.infer<typeof merging>): { problems: Problem[] } {
  requireRight(desk.actor, 'keepQuestions')
  if (into === null) return { problems: [noOtherQuestion] }
  return change(desk.db, (tx) => {
    findQuestion(tx, question)
    findQuestion(tx, into)
    if (question === into) throw new Refusal('wrong-state', 'A question cannot be merged into itself.')
    moveWordings(tx, question, into)
    tx.update(questionsInSets).set({ questionId: into }).where(eq(questionsInSets.questionId, question)).run()
    // What was merged into the one is merged into the other: nobody is led on twice.
    tx.update(questions).set({ mergedIntoId: into }).where(eq(questions.mergedIntoId, question)).run()
    tx.update(questions).set({ mergedIntoId: into }).where(eq(questions.id, question)).run()
    readersSeeAChange(tx)
    return { problems: [] }
  })
}

function moveWordings(tx: Tx, from: number, into: number) {
  const known = wordingsOf(tx, into)
  let position = (known.at(-1)?.position ?? -1) + 1
  for (const { id, wording } of wordingsOf(tx, from)) {
    if (known.some((one) => one.wording === wording))
      tx.delete(questionWordings).where(eq(questionWordings.id, id)).run()
    else
      tx.update(questionWordings)
        .set({ questionId: into, position: position++ })
        .where(eq(questionWordings.id, id))
        .run()
  }
}
