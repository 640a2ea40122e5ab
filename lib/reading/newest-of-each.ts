/** The newest live interview of each of some leaders, by the leader's number. */
import { and, desc, eq } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { interviews } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from './live.ts'
import type { Reader } from './reader.ts'

/** Takes the numbers of the leaders that a page shows: each has given a few interviews, all leaders together 100,000. */
export function newestOfEach({ db, now }: Reader, leaderIds: readonly number[]) {
  const newestFirst = db
    .select({
      leaderId: interviews.leaderId,
      slug: interviews.slug,
      headline: publications.headline,
      publishedAt: publications.firstLiveFrom,
      words: publications.words,
      cutWords: publications.cutWords,
    })
    .from(interviews)
    .innerJoin(publications, eq(publications.interviewId, interviews.id))
    .where(and(isOneOf(interviews.leaderId, leaderIds), live(now)))
    .orderBy(desc(publications.firstLiveFrom), desc(interviews.id))
    .all()
  // The newest last, so that it is what stays in the map.
  return new Map(newestFirst.reverse().map(({ leaderId, ...piece }) => [leaderId, piece]))
}
