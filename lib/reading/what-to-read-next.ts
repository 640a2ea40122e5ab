/** Where an interview leads: to one by somebody else, to what else its leader said, and to what was said around it. */
import { and, eq, ne, type SQL } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import type { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { allDivisions, familyOf, wayTo } from './division-family.ts'
import { type InterviewInList, interviewList } from './interview-list.ts'
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
 * `next` is from the same post if somebody else spoke from it; else the newest of the nearest division in which somebody
 * did; else the newest of all. `byLeader` are the leader's others, `more` those of the nearest division that has more.
 */
export function whatToReadNext(reader: Reader, { interviewId, leader, post, division }: Piece) {
  const byOthers = ne(interviews.leaderId, leader.id)
  const fromSamePost = interviewList(reader, { where: and(byOthers, inSamePost(reader, post)), limit: 1 })[0]
  const { nearest, more } = around(reader, division, byOthers, fromSamePost)
  const next = nearest ?? newestInterviews(reader, listed).find((other) => other.leader.slug !== leader.slug)
  return {
    next: next ? { ...next, fromSamePost: next === fromSamePost } : null,
    byLeader: interviewList(reader, {
      where: and(eq(interviews.leaderId, leader.id), ne(interviews.id, interviewId)),
      limit: listed,
    }),
    more,
  }
}

/** From the division outwards, as far as there is something to read: the first of it, unless one is chosen already, and what else is there. */
function around(reader: Reader, division: Piece['division'], byOthers: SQL, chosen?: InterviewInList) {
  const all = allDivisions(reader.db)
  let nearest = chosen
  for (const outer of wayTo(division, all).reverse()) {
    const found = newestIn(reader, familyOf(outer, all), byOthers)
    nearest ??= found[0]
    const others = found.filter(({ slug }) => slug !== nearest?.slug).slice(0, listed)
    if (others.length > 0) return { nearest, more: { division: named(outer), interviews: others } }
  }
  return { nearest, more: { division: named(division), interviews: [] } }
}

const named = ({ slug, name }: Piece['division']) => ({ slug, name })

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
function newestIn(reader: Reader, family: readonly { id: number }[], byOthers: SQL) {
  const narrowing = { divisionIds: family.map(({ id }) => id) }
  const newest = newestKeys(reader, { narrowing, after: 'first', limit: 3 * listed })
  const among = isOneOf(
    publications.id,
    newest.map(({ id }) => id),
  )
  return interviewList(reader, { where: and(byOthers, among), limit: listed + 1 })
}
