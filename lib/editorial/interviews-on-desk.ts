/** The desk's interviews as rows: whom with, headline, where each stands, who is asked to decide, what happened last. Newest first, and none that lies in the bin. */
import { and, desc, eq, gt, isNull, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { users } from '#db/schema/accounts.ts'
import { drafts } from '#db/schema/drafts.ts'
import { events } from '#db/schema/events.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import type { Desk } from '#lib/desk.ts'
import { live } from '#lib/reading/live.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { happened } from '#lib/rules/wording/timeline.ts'

export const newestEvent = (of: readonly ('submit' | 'sendBack')[] | 'any') => {
  const verbs = of === 'any' ? sql`` : sql`and newest.verb in ${[...of]}`
  return sql`${events.id} = (select max(newest.id) from events newest where newest.interview_id = ${interviews.id} ${verbs})`
}

const reviewers = alias(users, 'reviewers')

/**
 * Takes which interviews, and which event their row tells of (the newest of all, or of some verbs).
 * Refuses: not-found, to whoever has no place at the desk.
 */
export function interviewsOnDesk({ db, now, actor }: Desk, which: SQL | undefined, tells: SQL = newestEvent('any')) {
  requireRight(actor, 'work')
  const toCome = db.select({ of: publications.interviewId }).from(publications).where(gt(publications.liveFrom, now))
  return db
    .select({
      id: interviews.id,
      state: interviews.state,
      leader: leaders.name,
      portraitHash: leaders.portraitHash,
      headline: sql<string>`json_extract(${drafts.content}, '$.headline')`,
      reviewerId: interviews.reviewerId,
      reviewer: reviewers.name,
      dueOn: interviews.dueOn,
      verb: events.verb,
      note: events.note,
      at: events.at,
      actor: users.name,
      livePublication: publications.id,
      embargoed: sql`${interviews.id} in ${toCome}`.mapWith(Boolean),
    })
    .from(interviews)
    .innerJoin(drafts, eq(drafts.interviewId, interviews.id))
    .innerJoin(events, and(eq(events.interviewId, interviews.id), tells))
    .innerJoin(users, eq(users.id, events.actorId))
    .leftJoin(reviewers, eq(reviewers.id, interviews.reviewerId))
    .leftJoin(leaders, eq(leaders.id, interviews.leaderId))
    .leftJoin(publications, and(eq(publications.interviewId, interviews.id), live(now)))
    .where(and(which, isNull(interviews.discardedAt)))
    .orderBy(desc(events.at), desc(events.id))
    .all()
    .map(({ verb, livePublication, ...row }) => ({
      ...row,
      live: livePublication !== null,
      sentence: happened[verb]({ actor: row.actor, revision: null, note: row.note }),
    }))
}
export type InterviewRow = ReturnType<typeof interviewsOnDesk>[number]

/** Every interview on the desk. Refuses as interviewsOnDesk does. */
export function allInterviews(desk: Desk): InterviewRow[] {
  return interviewsOnDesk(desk, undefined)
}
