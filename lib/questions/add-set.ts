/** Adds a set of questions, empty but for the letter that stands around them. */
import { z } from 'zod'
import { questionSets } from '#db/schema/questions.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { isNameTaken } from './find-set.ts'
import { setName } from './named-set.ts'

export const addedSet = z.object({ name: setName })

/** What most letters say: an admin changes it to what this one is to say. */
const greeting = 'Dear {leader},\n\nThank you for agreeing to an interview. These are our questions.'
const closing = 'Please reply to this e-mail and write each answer below its question.\n\nWith many thanks,\n{writer}'

export const nameTaken: Problem = { field: 'name', message: 'Enter another name: there is a set called so' }

export type AddedSet = { set: number; problems: [] } | { set: null; problems: Problem[] }

/** Gives the new set's number, or the problem. Refuses: not-found, not-allowed. */
export function addSet(desk: Desk, { name }: z.infer<typeof addedSet>): AddedSet {
  requireRight(desk.actor, 'keepQuestions')
  return change(desk.db, (tx) => {
    if (isNameTaken(tx, name)) return { set: null, problems: [nameTaken] }
    const { id } = tx.insert(questionSets).values({ name, greeting, closing }).returning().get()
    return { set: id, problems: [] }
  })
}
