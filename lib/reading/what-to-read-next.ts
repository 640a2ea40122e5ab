/** Where an interview leads: to one by somebody else, to what else its leader said, and to what was said around it. */
import { and, eq, ne, type SQL } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import type { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { allDivisions, familyOf, wayTo } from './division-family.ts'
import { interviewList } from './interview-list.ts'
import { newestInterviews } from './newest-interviews.ts'
import { newestKeys } from './newest-keys.ts'
import type { Reader } from './reader.ts'

type Piece = {
  interviewId: number
  leader: { id: number; slug: string }
  post: typeof appointments.$inferSelect
  division: typeof divisions.$inferSelect
}

/** A list is as long as a reader looks at; the leader's page and the division's have the rest. */
const listed = 5

/**
 * `next` is from the same post if somebody else spoke from it; else the newest of the widest division around; else the
 * newest of all. `byLeader` are the leader's others, `more` the division's.
 */
export function whatToReadNext(reader: Reader, { interviewId, leader, post, division }: Piece) {
  const byOthers = ne(interviews.leaderId, leader.id)
  const all = allDivisions(reader.db)
  const widest = wayTo(division, all)[0] ?? division

  const fromSamePost = interviewList(reader, { where: and(byOthers, inSamePost(reader, post)), limit: 1 })[0]
  const around = newestAround(reader, byOthers, familyOf(widest, all))
  const newest = newestInterviews(reader, listed).find((other) => other.leader.slug !== leader.slug)
  const next = fromSamePost ?? around[0] ?? newest
  return {
    next: next ? { ...next, fromSamePost: next === fromSamePost } : null,
    byLeader: interviewList(reader, {
      where: and(eq(interviews.leaderId, leader.id), ne(interviews.id, interviewId)),
      limit: listed,
    }),
    more: {
      division: { slug: widest.slug, name: widest.name },
      interviews: around.filter(({ slug }) => slug !== next?.slug).slice(0, listed),
    },
  }
}

/** A post is known by its division and its title; its appointments are a handful, and so are their interviews. */
function inSamePost({ db }: Reader, { divisionId, jobTitle }: Piece['post']): SQL {
  const held = db
    .select({ id: appointments.id })
    .from(appointments)
    .where(and(eq(appointments.divisionId, divisionId), eq(appointments.jobTitle, jobTitle)))
    .all()
  return isOneOf(
    interviews.appointmentId,
    held.map(({ id }) => id),
  )
}

/** The leader's own are among them, and are left out. */
function newestAround(reader: Reader, byOthers: SQL, family: readonly { id: number }[]) {
  const narrowing = { divisionIds: family.map(({ id }) => id) }
  const newest = newestKeys(reader, { narrowing, after: 'newest', limit: 3 * listed })
  const among = isOneOf(
    publications.id,
    newest.map(({ id }) => id),
  )
  return interviewList(reader, { where: and(byOthers, among), limit: listed + 1 })
}
