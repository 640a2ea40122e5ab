/** Starts the next issue of the magazine: a number, and nothing in it yet. */
import { max } from 'drizzle-orm'
import { z } from 'zod'
import { issues } from '#db/schema/issues.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { record } from './record.ts'

export const startedIssue = z.object({})

/** Gives its number: one more than the highest. Refuses: not-found, not-allowed. */
export function startIssue(desk: Desk): { number: number; problems: [] } {
  requireRight(desk.actor, 'keepIssues')
  return change(desk.db, (tx) => {
    const highest =
      tx
        .select({ number: max(issues.number) })
        .from(issues)
        .get()?.number ?? 0
    const number = highest + 1
    const note = { type: 'doc' as const, content: [] }
    const { id } = tx
      .insert(issues)
      .values({ number, season: '', title: '', note, startedAt: desk.now })
      .returning()
      .get()
    record(tx, desk, id, 'start')
    return { number, problems: [] }
  })
}
