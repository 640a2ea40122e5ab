/** Saves an issue: its number, season, title, note and cover, and its interviews in their order. */
import { and, eq, ne } from 'drizzle-orm'
import type { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import { interviewsInIssues, issues } from '#db/schema/issues.ts'
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { readersSeeAChange } from '#lib/readers-see-a-change.ts'
import { issueShown } from '#lib/rules/magazine/issue-shown.ts'
import { Overtaken } from '#lib/rules/overtaken.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import type { Shown } from '#lib/rules/wording/as-shown.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { findIssue, type Issue, interviewsIn } from './find-issue.ts'
import type { keptIssue } from './kept-issue.ts'
import { canAdd, type PieceAtDesk, piecesAtDesk } from './pieces-at-desk.ts'
import { record } from './record.ts'

type Kept = z.output<typeof keptIssue>

const inWords = ({ headline, leader }: PieceAtDesk) => `${headline} (${leader})`

/** As its form shows it, before and after. */
function shown(
  issue: Omit<Issue, 'id' | 'version' | 'startedAt' | 'publishedAt'>,
  pieces: readonly PieceAtDesk[],
): Shown {
  const cover = pieces.find(({ portrait }) => portrait !== null && portrait === issue.coverPortrait)
  return issueShown({ ...issue, cover: cover?.leader ?? '', pieces: pieces.map(inWords) })
}

const differing = (now: Shown, sent: Shown) =>
  Object.fromEntries(Object.entries(now).filter(([part, text]) => text !== sent[part]))

function isNumberTaken(tx: Tx, number: number, id: number): boolean {
  const other = and(eq(issues.number, number), ne(issues.id, id))
  return tx.select().from(issues).where(other).get() !== undefined
}

/**
 * What stood in it once stays until somebody takes it out, also when readers do not see it any more; what is new to it must be
 * live or approved. Gives the number, or the problems. Refuses: not-found, not-allowed (readers see it, and this is no admin), stale.
 */
export function keepIssue(desk: Desk, kept: Kept): { number: number; problems: Problem[] } {
  requireRight(desk.actor, 'keepIssues')
  return change(desk.db, (tx) => {
    const issue = findIssue(tx, kept.issue)
    const { number, season, title, note } = kept
    if (issue.publishedAt !== null) requireRight(desk.actor, 'publishIssue')
    const before = interviewsIn(tx, issue.id)
    const ids = kept.pieces.filter((id) => before.includes(id) || canAdd(tx, id, desk.now))
    const pieces = piecesAtDesk(tx, ids, desk.now)
    const coverPortrait = pieces.find(({ id }) => id === kept.cover)?.portrait ?? null
    const fields = { number, season, title, note, coverPortrait }
    const now = shown(issue, piecesAtDesk(tx, before, desk.now))
    const others = differing(now, shown(fields, pieces))
    if (Object.keys(others).length === 0) return { number, problems: [] }
    if (issue.version !== kept.version) throw new Overtaken(stale.record, { mark: `${issue.version}`, parts: others })
    if (issue.publishedAt !== null && number !== issue.number) return { number, problems: [numberKnown] }
    if (isNumberTaken(tx, number, issue.id)) return { number, problems: [numberTaken] }
    tx.update(issues)
      .set({ ...fields, version: issue.version + 1 })
      .where(eq(issues.id, issue.id))
      .run()
    tx.delete(interviewsInIssues).where(eq(interviewsInIssues.issueId, issue.id)).run()
    for (const [position, { id: interviewId }] of pieces.entries())
      tx.insert(interviewsInIssues).values({ issueId: issue.id, interviewId, position }).run()
    record(tx, desk, issue.id, 'keep')
    if (issue.publishedAt !== null) readersSeeAChange(tx)
    return { number, problems: [] }
  })
}

const numberTaken: Problem = { field: 'number', message: 'Enter another number: there is an issue of this one' }
const numberKnown: Problem = {
  field: 'number',
  message: 'Keep the number: readers know the issue by it. Take the issue back before you change it',
}
