/** A leader by number, for a change: whoever was merged into another meanwhile is not there. */
import { eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { leaders } from '#db/schema/leaders.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'

export const namedLeader = z.object({ leader: numberOfForm })

/** Refuses: not-found. */
export function findLeader(tx: Tx, id: number) {
  const leader = tx.select().from(leaders).where(eq(leaders.id, id)).get()
  if (!leader) throw new Refusal('not-found', 'There is no such leader any more.')
  return leader
}
