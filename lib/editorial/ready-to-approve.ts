/** What waits for approval and this person may approve: the words that wait, and whether they have been looked at. */
import { and, asc, eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { looks } from '#db/schema/colleagues.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import type { Desk } from '#lib/desk.ts'
import { nextSteps } from '#lib/rules/next-steps.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { calledOnDesk } from '#lib/rules/wording/row.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { newestRevision } from './take-revision.ts'

export interface ReadyToApprove {
  interview: number
  /** "Tobias Okello: “The lorry leaves at four”" */
  what: string
  revision: number
  fingerprint: string
  /** This person has looked at exactly these words. */
  looked: boolean
}

/** Refuses: not-found, to whoever has no place at the desk. */
export function readyToApprove(desk: Desk): ReadyToApprove[] {
  const { db, actor, now } = desk
  requireRight(actor, 'work')
  return db
    .select({ id: interviews.id, leader: leaders.name })
    .from(interviews)
    .leftJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(eq(interviews.state, 'submitted'))
    .orderBy(asc(interviews.id))
    .all()
    .flatMap(({ id, leader }) => {
      const interview = interviewAtDesk(db, id, now)
      const revision = newestRevision(db, id)
      if (!interview || !revision || !nextSteps(actor, interview).includes('approve')) return []
      const { number, fingerprint, content } = revision
      const what = calledOnDesk({ leader, headline: content.headline })
      return { interview: id, what, revision: number, fingerprint, looked: hasLookedAt(db, desk, revision.id) }
    })
}

export function hasLookedAt(tx: Tx, { actor }: Desk, revisionId: number): boolean {
  const seen = and(eq(looks.revisionId, revisionId), eq(looks.userId, actor.id))
  return tx.select().from(looks).where(seen).get() !== undefined
}
