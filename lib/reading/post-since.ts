/** What became of the post under which an interview was given, and of the person who held it. */
import { and, eq, isNull, ne } from 'drizzle-orm'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { interviewList } from './interview-list.ts'
import type { Reader } from './reader.ts'

type Piece = { leader: { id: number }; post: typeof appointments.$inferSelect }

/** Null while the leader is still in the post. Else who holds it now and what they were asked last, and what the leader does now, as far as that is known. */
export function postSince(reader: Reader, { leader, post }: Piece) {
  if (post.until === null) return null
  const { db } = reader
  const holder = db
    .select({ id: leaders.id, slug: leaders.slug, name: leaders.name })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .where(
      and(
        eq(appointments.divisionId, post.divisionId),
        eq(appointments.jobTitle, post.jobTitle),
        ne(appointments.leaderId, leader.id),
        isNull(appointments.until),
      ),
    )
    .get()
  const leaderToday = db
    .select({ jobTitle: appointments.jobTitle })
    .from(appointments)
    .where(and(eq(appointments.leaderId, leader.id), isNull(appointments.until)))
    .get()
  return { holder: holder ? withNewestPiece(reader, holder) : null, leaderToday: leaderToday?.jobTitle ?? null }
}

function withNewestPiece(reader: Reader, { id, slug, name }: { id: number; slug: string; name: string }) {
  const [newest] = interviewList(reader, { where: eq(interviews.leaderId, id), limit: 1 })
  if (!newest) return { slug, name, piece: null }
  const { slug: at, headline, publishedAt, cutWords } = newest
  return { slug, name, piece: { slug: at, headline, publishedAt, cutWords } }
}
