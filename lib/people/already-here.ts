/** Asks before somebody is added a second time. */
import type { Tx } from '#db/open-database.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { likelyLeaders } from './likely-leaders.ts'

const list = new Intl.ListFormat('en-GB', { type: 'disjunction' })

/** Takes the name to be added, and what was ticked ('' for nothing). Gives no problem where nobody is like that, or somebody has said so. */
export function alreadyHere(tx: Tx, { newName, somebodyElse }: { newName: string; somebodyElse: string }): Problem[] {
  if (somebodyElse !== '') return []
  const likely = likelyLeaders(tx, newName).slice(0, 5)
  if (likely.length === 0) return []
  const names = list.format(likely.map(({ name }) => name))
  return [
    { field: 'somebodyElse', message: `Say whether this is ${names}, who is here already, or tick “Somebody else”` },
  ]
}
