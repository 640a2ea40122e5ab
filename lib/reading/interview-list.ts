/** Live interviews as lists show them, newest first. The other queries narrow this one; none widens it. */
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from './live.ts'
import { portraitShown } from './portrait-shown.ts'
import type { Reader } from './reader.ts'
import { saidBy } from './said-by.ts'

export type InterviewInList = ReturnType<typeof interviewList>[number]

/** `where` may name publications, interviews, appointments and leaders; without it the list is of all. No list is without a limit. */
export function interviewList({ db, now }: Reader, { where = sql`true`, limit }: { where?: SQL; limit: number }) {
  return db
    .select({
      slug: interviews.slug,
      headline: publications.headline,
      standfirst: publications.standfirst,
      words: publications.words,
      cutWords: publications.cutWords,
      ...saidBy,
    })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .leftJoin(portraits, portraitShown)
    .where(and(live(now), where))
    .orderBy(desc(publications.firstLiveFrom), desc(interviews.id))
    .limit(limit)
    .all()
}
