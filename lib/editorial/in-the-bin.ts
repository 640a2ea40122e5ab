/** What lies in the bin: who put it there, until when it can be taken out, and whether this person may. The newest first. */
import { and, desc, eq, gt, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { drafts } from '#db/schema/drafts.ts'
import { events } from '#db/schema/events.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import type { Desk } from '#lib/desk.ts'
import { binEmptiedUntil, leavesBin } from '#lib/rules/bin.ts'
import { allows } from '#lib/rules/permissions.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { happened } from '#lib/rules/wording/timeline.ts'

const discarding = sql`${events.id} = (select max(newest.id) from events newest where newest.interview_id = ${interviews.id} and newest.verb = 'discard')`

/** Refuses: not-found, to whoever has no place at the desk. */
export function inTheBin({ db, actor, now }: Desk) {
  requireRight(actor, 'work')
  return db
    .select({
      id: interviews.id,
      writerId: interviews.writerId,
      leader: leaders.name,
      portraitHash: leaders.portraitHash,
      headline: sql<string>`json_extract(${drafts.content}, '$.headline')`,
      by: users.name,
      at: events.at,
    })
    .from(interviews)
    .innerJoin(drafts, eq(drafts.interviewId, interviews.id))
    .innerJoin(events, and(eq(events.interviewId, interviews.id), discarding))
    .innerJoin(users, eq(users.id, events.actorId))
    .leftJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(gt(interviews.discardedAt, binEmptiedUntil(now)))
    .orderBy(desc(interviews.discardedAt), desc(interviews.id))
    .all()
    .map(({ writerId, by, at, ...row }) => ({
      ...row,
      at,
      sentence: happened.discard({ actor: by, revision: null, note: null }),
      until: leavesBin(at),
      mayRecover: allows(actor.role, 'recover', writerId === actor.id),
    }))
}
export type InBin = ReturnType<typeof inTheBin>[number]
