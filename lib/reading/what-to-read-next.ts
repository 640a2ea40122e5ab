/** Where an interview leads: to one other, and to what else was said in its part of the institution. */
import { and, eq, inArray, ne } from 'drizzle-orm'
import type { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments } from '#db/schema/leaders.ts'
import { allDivisions, familyOf, wayTo } from './division-family.ts'
import { interviewList } from './interview-list.ts'
import { newestInterviews } from './newest-interviews.ts'
import type { Reader } from './reader.ts'

type Piece = {
  interviewId: number
  slug: string
  post: typeof appointments.$inferSelect
  division: typeof divisions.$inferSelect
}

/** The list is as long as a reader looks at; the division's page has the rest. */
const listed = 5

/**
 * `next` is from the same post if somebody else, or the same person again, spoke from it; else the newest of the widest
 * division around; else the newest of all. `more` are that division's others.
 */
export function whatToReadNext(reader: Reader, { interviewId, slug, post, division }: Piece) {
  const others = ne(interviews.id, interviewId)
  const all = allDivisions(reader.db)
  const widest = wayTo(division, all)[0] ?? division
  const around = familyOf(widest, all).map(({ id }) => id)

  const samePost = and(others, eq(appointments.divisionId, post.divisionId), eq(appointments.jobTitle, post.jobTitle))
  const fromSamePost = interviewList(reader, { where: samePost, limit: 1 })[0]
  const inDivision = interviewList(reader, {
    where: and(others, inArray(appointments.divisionId, around)),
    limit: listed + 1,
  })
  const next = fromSamePost ?? inDivision[0] ?? newestInterviews(reader, 2).find((other) => other.slug !== slug)
  return {
    next: next ? { ...next, fromSamePost: next === fromSamePost } : null,
    more: {
      division: { slug: widest.slug, name: widest.name },
      interviews: inDivision.filter(({ slug }) => slug !== next?.slug).slice(0, listed),
    },
  }
}
