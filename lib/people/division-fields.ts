/** A division as a form sends it, and what keeps it from being kept so. */
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { limits } from '#lib/rules/content/limits.ts'
import { lineField, openLineField } from '#lib/rules/line-field.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { divisionCalled } from './division-called.ts'
import { divisionsCalled } from './divisions-called.ts'

export const divisionFields = z.object({
  name: lineField(limits.name, 'Enter the name of the division'),
  description: openLineField(limits.divisionDescription),
  within: openLineField(limits.name),
})

export type KeptDivision = { division: number; problems: [] } | { division: null; problems: Problem[] }

/** The division it is to lie in; null at the top. */
function outer(tx: Tx, within: string) {
  return within === '' ? { id: null, problems: [] } : divisionCalled(tx, within, 'within')
}

/** Takes name and outer division, and whose they are where it is here already. Gives the outer one's id, or the problems. */
export function placeOfDivision(tx: Tx, { name, within }: { name: string; within: string }, of = 0) {
  const { id: withinId, problems } = outer(tx, within)
  if (problems.length > 0 || divisionsCalled(tx, name).every((id) => id === of)) return { withinId, problems }
  const message = 'Enter another name: there is a division that is called so'
  return { withinId, problems: [{ field: 'name', message }] }
}
