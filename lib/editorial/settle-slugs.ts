/** Gives interviews the addresses that readers will know them by; from the moment at which readers see one, it is the interview's for good. */
import { and, asc, eq, isNotNull, min, or, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { draftSlug } from './draft-slug.ts'
import { freeSlug } from './free-slug.ts'

/**
 * Of a leader's interviews that readers first see at this moment or later: numbered in the order in which they will, so that
 * the number behind one tells of nothing but what can be read by then. What was cancelled gives its address back.
 */
export function settleSlugs(tx: Tx, leaderId: number | null, from: Date) {
  if (leaderId === null) return
  const leader = tx.select().from(leaders).where(eq(leaders.id, leaderId)).get()
  if (!leader) return
  const ahead = notSeenBefore(tx, leader.id, from)
  for (const { id } of ahead) {
    tx.delete(slugs).where(eq(slugs.interviewId, id)).run()
    tx.update(interviews).set({ slug: draftSlug() }).where(eq(interviews.id, id)).run()
  }
  for (const { id, first } of ahead) {
    if (first === null) continue
    const slug = freeSlug(tx, leader.slug, id)
    tx.update(interviews).set({ slug }).where(eq(interviews.id, id)).run()
    tx.insert(slugs).values({ slug, interviewId: id }).run()
  }
}

/** Those that have an address, or are to get one. Of two that begin at one moment, whichever has its address already comes first. */
function notSeenBefore(tx: Tx, leaderId: number, from: Date) {
  const first = min(publications.liveFrom)
  return tx
    .select({ id: interviews.id, first })
    .from(interviews)
    .leftJoin(publications, eq(publications.interviewId, interviews.id))
    .leftJoin(slugs, eq(slugs.interviewId, interviews.id))
    .where(and(eq(interviews.leaderId, leaderId), or(isNotNull(slugs.slug), isNotNull(publications.id))))
    .groupBy(interviews.id)
    .having(sql`${first} is null or ${first} >= ${from.getTime()}`)
    .orderBy(asc(first), asc(sql`max(${slugs.slug}) is null`), asc(interviews.id))
    .all()
}
