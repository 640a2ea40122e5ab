/** Adds a leader with the post they hold, unless somebody like them is here already and nobody said that it is somebody else. */
import { z } from 'zod'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { problemsOfIssues } from '#lib/rules/problems-of-issues.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { addLeader, newLeader } from './add-leader.ts'
import { alreadyHere } from './already-here.ts'

const typed = z.string().default('')
export const somebody = z.object({
  newName: typed,
  newJobTitle: typed,
  newDivision: typed,
  newWithin: typed,
  newSince: typed,
  /** Ticked: whoever is here and sounds alike is somebody else. */
  somebodyElse: typed,
})

type Added = { leader: number; problems: [] } | { leader: null; problems: Problem[] }

/** Refuses: not-found. */
export function addSomebody(desk: Desk, fields: z.output<typeof somebody>): Added {
  requireRight(desk.actor, 'keepPeople')
  const read = newLeader(desk.now).safeParse(fields)
  if (!read.success) return { leader: null, problems: problemsOfIssues(read.error) }
  return change(desk.db, (tx) => {
    const problems = alreadyHere(tx, fields)
    return problems.length > 0
      ? { leader: null, problems }
      : { leader: addLeader(tx, read.data).leaderId, problems: [] }
  })
}
