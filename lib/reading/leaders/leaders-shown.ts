/** Leaders as lists show them: portrait, the post that they hold or held last, and their newest interview. */
import { asc, desc, eq, isNull } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { divisions } from '#db/schema/divisions.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { newestOfEach } from '#lib/reading/newest-of-each.ts'
import { portraitOfLeader } from '#lib/reading/portrait-of-leader.ts'
import type { Reader } from '#lib/reading/reader.ts'

function postsOf({ db }: Reader, ids: readonly number[]) {
  const newestFirst = db
    .select({
      leaderId: appointments.leaderId,
      jobTitle: appointments.jobTitle,
      divisionId: appointments.divisionId,
      division: divisions.name,
      since: appointments.from,
      until: appointments.until,
    })
    .from(appointments)
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .where(isOneOf(appointments.leaderId, ids))
    .orderBy(desc(isNull(appointments.until)), desc(appointments.from), desc(appointments.id))
    .all()
  return Map.groupBy(newestFirst, ({ leaderId }) => leaderId)
}

/** Takes the numbers of a page's leaders, in its order; and in which divisions a post counts, where it does not in all. */
export function leadersShown(reader: Reader, ids: readonly number[], family?: readonly number[]) {
  const portrait = portraitOfLeader(reader)
  const rows = reader.db
    .select({
      id: leaders.id,
      slug: leaders.slug,
      name: leaders.name,
      initial: leaders.initial,
      portrait: portrait.shown,
    })
    .from(leaders)
    .leftJoin(portraits, portrait.on)
    .where(isOneOf(leaders.id, ids))
    .orderBy(asc(leaders.id))
    .all()
  const byId = new Map(rows.map((row) => [row.id, row]))
  const posts = postsOf(reader, ids)
  const newest = newestOfEach(reader, ids)
  return ids.flatMap((id) => {
    const leader = byId.get(id)
    const post = posts.get(id)?.find(({ divisionId }) => family?.includes(divisionId) ?? true)
    if (!leader || !post) return []
    const { leaderId: _leader, divisionId: _division, ...held } = post
    return [{ ...leader, ...held, newest: newest.get(id) ?? null }]
  })
}
