/** A division by number, for a change: one that was merged into another meanwhile is not there. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { Refusal } from '#lib/rules/refusal.ts'

/** Refuses: not-found. */
export function findDivision(tx: Tx, id: number) {
  const division = tx.select().from(divisions).where(eq(divisions.id, id)).get()
  if (!division) throw new Refusal('not-found', 'There is no such division any more.')
  return division
}
