/** Changes a wording in the bank. What was asked in its words keeps them. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { questionWordings } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { fold } from '#lib/rules/questions/fold.ts'
import { requireAsShown, startedFrom } from '#lib/rules/require-as-shown.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { wordingShown } from '#lib/rules/wording/as-shown.ts'
import { isThere } from './add-question.ts'
import { findQuestion, findWording } from './find-question.ts'
import { bankWording, namedWording } from './named-question.ts'
import { questionWorded } from './question-worded.ts'

export const editedWording = namedWording.extend({ wording: bankWording }).extend(startedFrom.shape)

/** Gives the problems, none when it is done. Refuses: not-found, not-allowed, stale. */
export function editWording(
  desk: Desk,
  { question, of, wording, startedFrom: mark }: z.infer<typeof editedWording>,
): {
  problems: Problem[]
} {
  requireRight(desk.actor, 'keepQuestions')
  return change(desk.db, (tx) => {
    findQuestion(tx, question)
    const before = findWording(tx, question, of)
    requireAsShown({ now: wordingShown(before), sent: wordingShown({ wording }), startedFrom: mark })
    const isOther = fold(before.wording) !== fold(wording)
    if (isOther && questionWorded(tx, wording) !== null) return { problems: [isThere('wording')] }
    tx.update(questionWordings).set({ wording }).where(eq(questionWordings.id, of)).run()
    readersSeeAChange(tx)
    return { problems: [] }
  })
}
