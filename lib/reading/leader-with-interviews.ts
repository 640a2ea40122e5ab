/** One leader as the leader's page shows them: the job today, every post held, the live interviews, and what they said to the same questions. */
import { desc, eq } from 'drizzle-orm'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { overTheYears } from './answers/over-the-years.ts'
import { pageOfInterviews } from './page-of-interviews.ts'
import { portraitOfLeader } from './portrait-of-leader.ts'
import type { Reader } from './reader.ts'

function postsOf({ db }: Reader, leaderId: number) {
  return db
    .select({
      jobTitle: appointments.jobTitle,
      from: appointments.from,
      until: appointments.until,
      division: { slug: divisions.slug, name: divisions.name },
    })
    .from(appointments)
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .where(eq(appointments.leaderId, leaderId))
    .orderBy(desc(appointments.from), desc(appointments.id))
    .all()
}

/**
 * Takes `after` as the address has it. Null for a slug that nobody has, for an `after` that is none, and for somebody who
 * never held a post: nothing leads to a page about them.
 */
export function leaderWithInterviews(reader: Reader, slug: string, after?: unknown) {
  const portrait = portraitOfLeader(reader)
  const leader = reader.db
    .select({ id: leaders.id, name: leaders.name, portrait: portrait.shown })
    .from(leaders)
    .leftJoin(portraits, portrait.on)
    .where(eq(leaders.slug, slug))
    .get()
  if (!leader) return null

  const posts = postsOf(reader, leader.id)
  const page = pageOfInterviews(reader, { leaderId: leader.id }, after)
  if (posts.length === 0 || page === null) return null
  return {
    slug,
    name: leader.name,
    portrait: leader.portrait,
    today: posts.find(({ until }) => until === null) ?? null,
    posts,
    ...page,
    /** On the first page alone: the others are the rest of a list. */
    sameQuestions: page.isFirst ? overTheYears(reader, leader.id) : [],
  }
}
