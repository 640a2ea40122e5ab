/** One leader as the leader's page shows them: the job today, every post held, and the live interviews. */
import { desc, eq } from 'drizzle-orm'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { interviewList } from './interview-list.ts'
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

/** Null for a slug that nobody has, and for somebody who never held a post: nothing leads to a page about them. */
export function leaderWithInterviews(reader: Reader, slug: string) {
  const portrait = portraitOfLeader(reader)
  const leader = reader.db
    .select({ id: leaders.id, name: leaders.name, portrait: portrait.shown })
    .from(leaders)
    .leftJoin(portraits, portrait.on)
    .where(eq(leaders.slug, slug))
    .get()
  if (!leader) return null

  const posts = postsOf(reader, leader.id)
  if (posts.length === 0) return null
  return {
    slug,
    name: leader.name,
    portrait: leader.portrait,
    today: posts.find(({ until }) => until === null) ?? null,
    posts,
    interviews: interviewList(reader, { where: eq(interviews.leaderId, leader.id) }),
  }
}
