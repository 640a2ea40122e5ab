/** Live pieces whose day to be read again has come, the longest overdue first: whose they are, and since when. */
import { and, eq, lte, or, type SQL, sql } from 'drizzle-orm'
import { users } from '#db/schema/accounts.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { approvals } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import { live } from '#lib/reading/live.ts'
import { dayIn, daysAgo } from '#lib/rules/dates.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { daysFrom, reviewDay } from '#lib/rules/review-day.ts'

/** Somewhat less than twelve months: the exact day is reckoned for what is left. */
const almostAYear = 360

/** Takes the institution's time zone, and whose: one person's, or everybody's. Refuses: not-found, to whoever has no place at the desk. */
export function reviewList({ db, actor, now }: Desk, timeZone: string, whose?: number) {
  requireRight(actor, 'work')
  const today = dayIn(now, timeZone)
  const owner = sql<number>`coalesce(${interviews.ownerId}, ${interviews.writerId})`
  const mayBeDue = or(lte(interviews.reviewOn, today), lte(approvals.approvedAt, daysAgo(almostAYear, now)))
  const theirs: SQL | undefined = whose === undefined ? undefined : sql`${owner} = ${whose}`
  return db
    .select({
      id: interviews.id,
      slug: interviews.slug,
      leader: leaders.name,
      portraitHash: leaders.portraitHash,
      headline: publications.headline,
      ownerId: owner,
      owner: users.name,
      said: interviews.reviewOn,
      approvedAt: approvals.approvedAt,
    })
    .from(publications)
    .innerJoin(approvals, eq(approvals.id, publications.approvalId))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .innerJoin(users, eq(users.id, owner))
    .where(and(mayBeDue, theirs, live(now)))
    .all()
    .map(({ said, approvedAt, ...row }) => {
      const approvedOn = dayIn(approvedAt, timeZone)
      const day = reviewDay({ said, approvedOn })
      return { ...row, approvedOn, day, overdue: daysFrom(day, today) }
    })
    .filter(({ overdue }) => overdue >= 0)
    .toSorted((one, other) => other.overdue - one.overdue || one.id - other.id)
}
export type ToReadAgain = ReturnType<typeof reviewList>[number]
