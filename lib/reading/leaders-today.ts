/** Everybody who holds a post today, with it. Whoever holds a post is no secret: leaders stand here whether interviewed or not. */
import { eq, isNull } from 'drizzle-orm'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { portraitOfLeader } from './portrait-of-leader.ts'
import type { Reader } from './reader.ts'

export type LeaderToday = ReturnType<typeof leadersToday>[number]

export function leadersToday(reader: Reader) {
  const portrait = portraitOfLeader(reader)
  return reader.db
    .select({
      slug: leaders.slug,
      name: leaders.name,
      jobTitle: appointments.jobTitle,
      since: appointments.from,
      divisionId: appointments.divisionId,
      division: divisions.name,
      portrait: portrait.shown,
    })
    .from(appointments)
    .innerJoin(leaders, eq(leaders.id, appointments.leaderId))
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .leftJoin(portraits, portrait.on)
    .where(isNull(appointments.until))
    .orderBy(leaders.name)
    .all()
}
