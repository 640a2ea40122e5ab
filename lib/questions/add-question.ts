/** Adds a question to the bank. */
import { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { bankWording } from './named-question.ts'
import { newQuestion, questionWorded } from './question-worded.ts'

export const addedQuestion = z.object({ wording: bankWording })

export type Added = { question: number; problems: [] } | { question: null; problems: Problem[] }

/** Gives the new question's number, or the problem. Refuses: not-found, not-allowed. */
export function addQuestion(desk: Desk, { wording }: z.infer<typeof addedQuestion>): Added {
  requireRight(desk.actor, 'addQuestion')
  return change(desk.db, (tx) => {
    if (questionWorded(tx, wording) !== null) return { question: null, problems: [isThere('wording')] }
    return { question: newQuestion(tx, desk.now, wording), problems: [] }
  })
}

/** One wording is one question, or an exchange with these words could be either. */
export function isThere(field: string): Problem {
  return { field, message: 'Word it otherwise, or merge: a question of the bank has these words already' }
}
