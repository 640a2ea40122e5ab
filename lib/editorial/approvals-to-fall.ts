/** Whose approvals of which revisions fall when what is still to come is dropped: the timeline names them. */
import { and, asc, eq, gt } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { publications } from '#db/schema/publications.ts'
import { approvals, revisions } from '#db/schema/revisions.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** Gives "Bríd Quill’s approval of revision 2", or undefined where nothing is to come. */
export function approvalsToFall(tx: Tx, interviewId: number, now: Date): string | undefined {
  const fallen = tx
    .select({ by: users.name, revision: revisions.number })
    .from(publications)
    .innerJoin(approvals, eq(approvals.id, publications.approvalId))
    .innerJoin(revisions, eq(revisions.id, approvals.revisionId))
    .innerJoin(users, eq(users.id, approvals.approvedById))
    .where(and(eq(publications.interviewId, interviewId), gt(publications.liveFrom, now)))
    .orderBy(asc(publications.liveFrom))
    .all()
  if (fallen.length === 0) return undefined
  return list.format(fallen.map(({ by, revision }) => `${by}’s approval of revision ${revision}`))
}
