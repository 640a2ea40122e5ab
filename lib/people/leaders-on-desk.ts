/** Leaders as the desk lists and edits them. */
import { and, asc, count, desc, eq, isNull, sql } from 'drizzle-orm'
import { drafts } from '#db/schema/drafts.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaderSlugs, leaders } from '#db/schema/leaders.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { appointmentsHeld } from './appointments-held.ts'

/** Everybody by name, with the appointment held today or last and how many interviews there are. Refuses: not-found. */
export function leadersOnDesk(desk: Desk) {
  requireRight(desk.actor, 'work')
  const byLeader = Map.groupBy(appointmentsHeld(desk.db).all(), ({ leaderId }) => leaderId)
  const counted = desk.db
    .select({ id: interviews.leaderId, given: count() })
    .from(interviews)
    .where(isNull(interviews.discardedAt))
    .groupBy(interviews.leaderId)
    .all()
  const given = new Map(counted.map(({ id, given: number }) => [id, number]))
  const all = desk.db
    .select({ id: leaders.id, name: leaders.name, portraitHash: leaders.portraitHash })
    .from(leaders)
    .orderBy(asc(leaders.name))
    .all()
  return all.map((leader) => {
    const held = byLeader.get(leader.id) ?? []
    const appointment = held.find(({ until }) => until === null) ?? held[0] ?? null
    return { ...leader, appointment, interviews: given.get(leader.id) ?? 0 }
  })
}

/** Null where there is nobody of this number, or no longer. Refuses: not-found, to whoever has no place at the desk. */
export function leaderOnDesk(desk: Desk, id: number) {
  requireRight(desk.actor, 'work')
  const leader = desk.db.select().from(leaders).where(eq(leaders.id, id)).get()
  if (!leader) return null
  return {
    ...leader,
    appointments: appointmentsHeld(desk.db).where(eq(appointments.leaderId, id)).all(),
    formerSlugs: desk.db
      .select({ slug: leaderSlugs.slug })
      .from(leaderSlugs)
      .where(eq(leaderSlugs.leaderId, id))
      .all()
      .map(({ slug }) => slug),
    interviews: desk.db
      .select({
        id: interviews.id,
        state: interviews.state,
        headline: sql<string>`json_extract(${drafts.content}, '$.headline')`,
      })
      .from(interviews)
      .innerJoin(drafts, eq(drafts.interviewId, interviews.id))
      .where(and(eq(interviews.leaderId, id), isNull(interviews.discardedAt)))
      .orderBy(desc(interviews.id))
      .all(),
  }
}
export type LeaderOnDesk = NonNullable<ReturnType<typeof leaderOnDesk>>
