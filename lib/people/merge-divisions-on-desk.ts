/** Two divisions as the desk shows them before they are merged: what would move, or that the other one is to be chosen. */
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { type DivisionOnDesk, divisionOnDesk } from './divisions-on-desk.ts'
import { liesIn } from './lies-in.ts'
import { noOtherDivision } from './merge-divisions.ts'

/** `isAround`: the one that stays lies in it. */
type Merge = { goes: DivisionOnDesk & { isAround: boolean }; problems: [] } | { goes: null; problems: Problem[] }

/** Takes the one that stays, and the number of the one that goes as an address has it. Refuses: not-found, not-allowed. */
export function mergeDivisionsOnDesk(desk: Desk, stays: DivisionOnDesk, address: unknown): Merge {
  requireRight(desk.actor, 'keepDivisions')
  const { data } = numberOfForm.safeParse(address)
  const goes = data === undefined || data === stays.id ? null : divisionOnDesk(desk, data)
  if (!goes) return { goes, problems: [noOtherDivision] }
  return { goes: { ...goes, isAround: liesIn(desk.db, stays.withinId, goes.id) }, problems: [] }
}
