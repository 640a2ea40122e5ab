/** Takes an issue back to the desk: readers do not see it any more. Its interviews stay where they are. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { issues } from '#db/schema/issues.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { findIssue, type seenIssue } from './find-issue.ts'
import { record } from './record.ts'

/** Whatever was changed meanwhile: to stop showing something must not wait. Refuses: not-found, not-allowed. */
export function takeBackIssue(
  desk: Desk,
  { issue: id }: z.infer<typeof seenIssue>,
): {
  number: number
  problems: Problem[]
} {
  requireRight(desk.actor, 'publishIssue')
  return change(desk.db, (tx) => {
    const { number, publishedAt, version } = findIssue(tx, id)
    if (publishedAt === null) return { number, problems: [] }
    tx.update(issues)
      .set({ publishedAt: null, version: version + 1 })
      .where(eq(issues.id, id))
      .run()
    record(tx, desk, id, 'takeBack')
    readersSeeAChange(tx)
    return { number, problems: [] }
  })
}
