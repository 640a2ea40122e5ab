/** The division that somebody chose by its name. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import type { Problem } from '#lib/rules/problem.ts'

type Called = { id: number; problems: [] } | { id: null; problems: Problem[] }

/** Takes a name as the list offers it, and the field in which it stands. */
export function divisionCalled(tx: Tx, name: string, field: string): Called {
  const known = tx.select({ id: divisions.id }).from(divisions).where(eq(divisions.name, name)).all()
  const [division, ...others] = known
  if (division && others.length === 0) return { id: division.id, problems: [] }
  const message = division
    ? `Two divisions are called “${name}”. An admin can rename one of them`
    : `There is no division called “${name}”. Choose one of the list, or ask an admin to add it`
  return { id: null, problems: [{ field, message }] }
}
