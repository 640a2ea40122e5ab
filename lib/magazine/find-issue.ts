/** Finds an issue, or refuses; and which interviews stand in it. */
import { asc, eq } from 'drizzle-orm'
import { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { interviewsInIssues, issues } from '#db/schema/issues.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'

/** The issue that a form is about, and the version of it that was seen. */
export const seenIssue = z.object({ issue: numberOfForm, version: numberOfForm })

export type Issue = typeof issues.$inferSelect

/** Takes its id, which stays when its number is corrected. Refuses: not-found. */
export function findIssue(tx: Tx, id: number): Issue {
  const issue = tx.select().from(issues).where(eq(issues.id, id)).get()
  if (!issue) throw new Refusal('not-found', 'There is no such issue.')
  return issue
}

/** The numbers of its interviews, in their order. */
export function interviewsIn(tx: Tx, issueId: number): number[] {
  return tx
    .select({ id: interviewsInIssues.interviewId })
    .from(interviewsInIssues)
    .where(eq(interviewsInIssues.issueId, issueId))
    .orderBy(asc(interviewsInIssues.position))
    .all()
    .map(({ id }) => id)
}
