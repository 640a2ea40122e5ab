/** Shows an issue to readers, as it stands. Only what an admin has read: it names the version that was seen. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { issues } from '#db/schema/issues.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { problemsOfIssue } from '#lib/rules/magazine/problems-of-issue.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { findIssue, interviewsIn, type seenIssue } from './find-issue.ts'
import { piecesAtDesk } from './pieces-at-desk.ts'
import { record } from './record.ts'

/** Gives the number, or what is to be mended first. Refuses: not-found, not-allowed, stale. */
export function publishIssue(
  desk: Desk,
  { issue: id, version }: z.infer<typeof seenIssue>,
): {
  number: number
  problems: Problem[]
} {
  requireRight(desk.actor, 'publishIssue')
  return change(desk.db, (tx) => {
    const issue = findIssue(tx, id)
    const { number } = issue
    if (issue.publishedAt !== null) return { number, problems: [] }
    if (issue.version !== version) throw new Refusal('stale', stale.issue)
    const live = piecesAtDesk(tx, interviewsIn(tx, id), desk.now).filter(({ standing }) => standing === null)
    const problems = problemsOfIssue({ ...issue, live: live.length })
    if (problems.length > 0) return { number, problems }
    tx.update(issues)
      .set({ publishedAt: desk.now, version: version + 1 })
      .where(eq(issues.id, id))
      .run()
    record(tx, desk, id, 'publish')
    readersSeeAChange(tx)
    return { number, problems: [] }
  })
}
