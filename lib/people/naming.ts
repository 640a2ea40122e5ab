/** Whom somebody means: a leader typed by name, somebody new to be added, or nobody yet. */
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { problemsOfIssues } from '#lib/rules/problems-of-issues.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { addLeader, newLeader } from './add-leader.ts'
import { somebody } from './add-somebody.ts'
import { alreadyHere } from './already-here.ts'
import { findHolder, holderInWords } from './find-holder.ts'
import { type Holder, holders } from './holder.ts'

/** The fields of a form in which a leader is named; `leader` for one who is there, the others for somebody new. */
export const naming = somebody.extend({ leader: z.string().default('') })
type Naming = z.infer<typeof naming>

type Meant = { holder: Holder | null; problems: [] } | { holder: null; problems: Problem[] }

function unclear(name: string, meant: readonly Holder[]): Meant {
  const message =
    meant.length === 0
      ? `Nobody here is called “${name}”. Choose a leader from the list, or add somebody new`
      : `Say which one: ${meant.slice(0, 5).map(holderInWords).join('; ')}`
  return { holder: null, problems: [{ field: 'leader', message }] }
}

/** Whoever filled in any of it means somebody new: nothing typed is passed over. */
function isSomebodyNew({ newName, newJobTitle, newDivision, newWithin, newSince }: Naming): boolean {
  return [newName, newJobTitle, newDivision, newWithin, newSince].some((text) => text.trim() !== '')
}

const both: Meant = {
  holder: null,
  problems: [{ field: 'leader', message: 'Choose a leader or add somebody new, and leave the other empty' }],
}

/** Inside a transaction: somebody new is added at once. Refuses: not-found, to whoever may not keep people. */
export function whoIsMeant(tx: Tx, { actor, now }: Pick<Desk, 'actor' | 'now'>, fields: Naming): Meant {
  if (isSomebodyNew(fields)) {
    requireRight(actor, 'keepPeople')
    if (fields.leader.trim() !== '') return both
    const read = newLeader(now).safeParse(fields)
    if (!read.success) return { holder: null, problems: problemsOfIssues(read.error) }
    const problems = alreadyHere(tx, fields)
    return problems.length > 0 ? { holder: null, problems } : { holder: addLeader(tx, read.data), problems: [] }
  }
  if (fields.leader.trim() === '') return { holder: null, problems: [] }
  const [holder, ...others] = findHolder(holders(tx), fields.leader)
  return holder && others.length === 0
    ? { holder, problems: [] }
    : unclear(fields.leader.trim(), holder ? [holder, ...others] : [])
}
