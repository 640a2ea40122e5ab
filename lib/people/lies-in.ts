/** Whether one division lies in another, at whatever depth. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'

/** Takes what the inner one lies in directly (null at the top), and the other's number. */
export function liesIn(tx: Tx, within: number | null, id: number): boolean {
  if (within === null) return false
  if (within === id) return true
  const outer = tx.select().from(divisions).where(eq(divisions.id, within)).get()
  return liesIn(tx, outer?.withinId ?? null, id)
}
