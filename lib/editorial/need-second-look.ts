/** What an admin approved alone and nobody else has looked at since: neither in a second look nor in approving newer words. */
import { and, asc, eq, gt, isNotNull, isNull, notExists, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { approvals, revisions, secondLooks } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import { allows } from '#lib/rules/permissions.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { interviewAtDesk } from './interview-at-desk.ts'

export interface ApprovedAlone {
  /** The approval's number. */
  id: number
  interviewId: number
  leader: string
  portraitHash: string | null
  headline: string
  revision: number
  fingerprint: string
  approvedBy: string
  approvedAt: Date
  reason: string
  /** Whether this person is somebody else: neither approved it nor wrote any of it. */
  mayLook: boolean
}

/** The longest waiting first. Refuses: not-found, to whoever has no place at the desk. */
export function needSecondLook(desk: Desk): ApprovedAlone[] {
  requireRight(desk.actor, 'work')
  return approvedAlone(desk.db, undefined).map((row) => asSeenBy(desk, row))
}

/** The one that is about this revision; null where there is none. Refuses as needSecondLook does. */
export function secondLookOf(desk: Desk, interviewId: number, revision: number): ApprovedAlone | null {
  requireRight(desk.actor, 'work')
  const [row] = aloneOf(desk.db, interviewId, revision)
  return row ? asSeenBy(desk, row) : null
}

type Row = ReturnType<typeof approvedAlone>[number]

function asSeenBy(desk: Desk, { approvedById, reason, leader, ...row }: Row): ApprovedAlone {
  const isOwn = approvedById === desk.actor.id || wrote(desk, row.interviewId)
  const mayLook = allows(desk.actor.role, 'secondLook', isOwn)
  return { ...row, leader: leader ?? 'Nobody yet', reason: reason ?? '', mayLook }
}

/** What was approved alone does not make its words somebody else's: whoever wrote them is still a contributor. */
function wrote({ db, actor, now }: Desk, interviewId: number): boolean {
  return interviewAtDesk(db, interviewId, now)?.contributorIds.includes(actor.id) ?? true
}

/** Of one revision: several, where an embargo was cancelled and the same words were approved alone once more. */
export function aloneOf(tx: Tx, interviewId: number, revision: number) {
  return approvedAlone(tx, and(eq(interviews.id, interviewId), eq(revisions.number, revision)))
}

function approvedAlone(tx: Tx, which: SQL | undefined) {
  const [later, laterRevisions] = [alias(approvals, 'later'), alias(revisions, 'later_revisions')]
  const readSince = tx
    .select({ id: later.id })
    .from(later)
    .innerJoin(laterRevisions, eq(laterRevisions.id, later.revisionId))
    .where(and(eq(laterRevisions.interviewId, interviews.id), isNull(later.aloneReason), gt(later.id, approvals.id)))
  return tx
    .select({
      id: approvals.id,
      interviewId: interviews.id,
      leader: leaders.name,
      portraitHash: leaders.portraitHash,
      headline: sql<string>`json_extract(${revisions.content}, '$.headline')`,
      revision: revisions.number,
      fingerprint: approvals.fingerprint,
      approvedById: approvals.approvedById,
      approvedBy: users.name,
      approvedAt: approvals.approvedAt,
      reason: approvals.aloneReason,
    })
    .from(approvals)
    .innerJoin(revisions, eq(revisions.id, approvals.revisionId))
    .innerJoin(interviews, eq(interviews.id, revisions.interviewId))
    .innerJoin(users, eq(users.id, approvals.approvedById))
    .leftJoin(leaders, eq(leaders.id, interviews.leaderId))
    .leftJoin(secondLooks, eq(secondLooks.approvalId, approvals.id))
    .where(and(isNotNull(approvals.aloneReason), isNull(secondLooks.approvalId), notExists(readSince), which))
    .orderBy(asc(approvals.approvedAt), asc(approvals.id))
    .all()
}
