/** The issues of the magazine as the desk lists them, and one of them with what can be done with it. */
import { count, desc, eq, max } from 'drizzle-orm'
import { interviewsInIssues, issues } from '#db/schema/issues.ts'
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { allows } from '#lib/rules/permissions.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { interviewsIn } from './find-issue.ts'
import { newestInNoIssue, piecesAtDesk, piecesCalled } from './pieces-at-desk.ts'

/** Twenty-five years of four a year. */
const listed = 100

/** Newest first, each with how many interviews stand in it. Refuses: not-found, to whoever has no place at the desk. */
export function issuesOnDesk({ db, actor }: Desk) {
  requireRight(actor, 'work')
  const rows = db.select().from(issues).orderBy(desc(issues.number)).limit(listed).all()
  const counts = db
    .select({ id: interviewsInIssues.issueId, pieces: count() })
    .from(interviewsInIssues)
    .groupBy(interviewsInIssues.issueId)
    .all()
  const highest =
    db
      .select({ number: max(issues.number) })
      .from(issues)
      .get()?.number ?? 0
  return {
    next: highest + 1,
    issues: rows.map((issue) => ({ ...issue, pieces: counts.find(({ id }) => id === issue.id)?.pieces ?? 0 })),
  }
}

/** Takes its number as an address has it, and the words by which an interview is looked for. Null where there is none. Refuses: not-found. */
export function issueOnDesk({ db, actor, now }: Desk, address: string, find: unknown) {
  requireRight(actor, 'work')
  const number = numberOfForm.safeParse(address).data ?? 0
  const issue = db.select().from(issues).where(eq(issues.number, number)).get()
  if (!issue) return null
  const words = typeof find === 'string' ? find.trim().slice(0, 200) : ''
  const pieces = piecesAtDesk(db, interviewsIn(db, issue.id), now)
  const found = words === '' ? newestInNoIssue(db, now) : piecesCalled(db, words, now)
  const published = issue.publishedAt !== null
  return {
    ...issue,
    pieces,
    words,
    found: found.filter(({ id }) => pieces.every((piece) => piece.id !== id)),
    mayKeep: allows(actor.role, published ? 'publishIssue' : 'keepIssues', false),
    mayPublish: allows(actor.role, 'publishIssue', false),
  }
}
