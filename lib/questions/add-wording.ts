/** Adds another wording to a question of the bank. */
import type { z } from 'zod'
import { questionWordings } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { isThere } from './add-question.ts'
import { findQuestion, wordingsOf } from './find-question.ts'
import { bankWording, namedQuestion } from './named-question.ts'
import { questionWorded } from './question-worded.ts'

export const addedWording = namedQuestion.extend({ wording: bankWording })

/** Gives the problems, none when it is done. Refuses: not-found, not-allowed. */
export function addWording(
  desk: Desk,
  { question: id, wording }: z.infer<typeof addedWording>,
): {
  problems: Problem[]
} {
  requireRight(desk.actor, 'keepQuestions')
  return change(desk.db, (tx) => {
    findQuestion(tx, id)
    if (questionWorded(tx, wording) !== null) return { problems: [isThere('wording')] }
    const position = (wordingsOf(tx, id).at(-1)?.position ?? -1) + 1
    tx.insert(questionWordings).values({ questionId: id, wording, position }).run()
    return { problems: [] }
  })
}
