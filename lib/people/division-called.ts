/** The division that somebody chose by its name. */
import type { Tx } from '#db/open-database.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { divisionsCalled } from './divisions-called.ts'

type Called = { id: number; problems: [] } | { id: null; problems: Problem[] }

/** Takes a name as the list offers it or in other capitals, and the field in which it stands. */
export function divisionCalled(tx: Tx, name: string, field: string): Called {
  const [id, ...others] = divisionsCalled(tx, name)
  if (id !== undefined && others.length === 0) return { id, problems: [] }
  const message =
    id === undefined
      ? `There is no division called “${name}”. Choose one of the list, or ask an admin to add it`
      : `Two divisions are called “${name}”. An admin can rename one of them`
  return { id: null, problems: [{ field, message }] }
}
