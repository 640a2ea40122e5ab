/** Changes a wording in the bank. What was asked in its words keeps them. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questionWordings } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { fold } from '#lib/rules/questions/fold.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { isThere } from './add-question.ts'
import { findQuestion, findWording } from './find-question.ts'
import { bankWording, namedWording } from './named-question.ts'
import { questionWorded } from './question-worded.ts'

export const editedWording = namedWording.extend({ wording: bankWording })

/** Gives the problems, none when it is done. Refuses: not-found, not-allowed. */
export function editWording(
  desk: Desk,
  { question, of, wording }: z.infer<typeof editedWording>,
): {
  problems: Problem[]
} {
  requireRight(desk.actor, 'keepQuestions')
  return change(desk.db, (tx) => {
    findQuestion(tx, question)
    const before = findWording(tx, question, of)
    const isOther = fold(before.wording) !== fold(wording)
    if (isOther && questionWorded(tx, wording) !== null) return { problems: [isThere('wording')] }
    tx.update(questionWordings).set({ wording }).where(eq(questionWordings.id, of)).run()
    return { problems: [] }
  })
}
