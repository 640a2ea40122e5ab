/** How much was read, by day, length and how far; and what was read most. */
import { and, between, desc, eq, sql } from 'drizzle-orm'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { reads } from '#db/schema/reads.ts'
import type { Desk } from '#lib/desk.ts'
import { latestBegun } from '#lib/reading/latest-begun.ts'
import { dayIn, daysAfter } from '#lib/rules/dates.ts'
import type { Days } from '#lib/rules/reads/span.ts'
import { totalsOf } from '#lib/rules/reads/totals.ts'
import { requireRight } from '#lib/rules/require-right.ts'

/** `interview` narrows to one; `timeZone` is the institution's, in which a day was a day. */
type Asked = { days: Days; interview: number | null; timeZone: string }

/** How many of the most read are named. */
const most = 10

const counted = sql<number>`sum(${reads.count})`.mapWith(Number)

/** Refuses: not-found, to whoever has no place at the desk. */
export function readsAtDesk(desk: Desk, { days, interview, timeZone }: Asked) {
  requireRight(desk.actor, 'work')
  const today = dayIn(desk.now, timeZone)
  const first = daysAfter(today, 1 - days)
  const of = interview === null ? undefined : eq(reads.interviewId, interview)
  const asked = and(between(reads.day, first, today), of)
  const rows = desk.db
    .select({ day: reads.day, length: reads.length, quarter: reads.quarter, count: counted })
    .from(reads)
    .where(asked)
    .groupBy(reads.day, reads.length, reads.quarter)
    .all()
  return { ...totalsOf(rows, first, days), mostRead: interview === null ? mostRead(desk, first, today) : [] }
}

/** Ten are counted first and named then: a name for each of 100,000 would be looked up in vain. */
function mostRead({ db, now }: Desk, first: string, today: string) {
  const ranked = db
    .select({ interviewId: reads.interviewId, count: counted.as('counted') })
    .from(reads)
    .where(between(reads.day, first, today))
    .groupBy(reads.interviewId)
    .orderBy(desc(counted), reads.interviewId)
    .limit(most)
    .as('ranked')
  return db
    .select({
      id: interviews.id,
      leader: leaders.name,
      headline: publications.headline,
      count: ranked.count,
    })
    .from(ranked)
    .innerJoin(interviews, eq(interviews.id, ranked.interviewId))
    .innerJoin(publications, and(eq(publications.interviewId, interviews.id), latestBegun(now)))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .orderBy(desc(ranked.count), interviews.id)
    .all()
}

/** Gives how often one interview was read since its first read, and the day of that; null where it never was. */
export function readsOf({ db, actor }: Desk, interview: number): { count: number; since: string } | null {
  requireRight(actor, 'work')
  const found = db
    .select({ count: counted, since: sql<string | null>`min(${reads.day})` })
    .from(reads)
    .where(eq(reads.interviewId, interview))
    .get()
  return found?.since ? { count: found.count, since: found.since } : null
}
