/** Where a page has gone whose address is an old one: names are corrected, records merged, divisions renamed. */
import { and, eq } from 'drizzle-orm'
import { divisionSlugs, divisions } from '#db/schema/divisions.ts'
import { leaderSlugs, leaders } from '#db/schema/leaders.ts'
import { heldAPost } from './leaders/held-a-post.ts'
import type { Reader } from './reader.ts'

/** Takes a slug. Gives the leader's present one; null where it never was anybody's, or of somebody who never held a post and has no page. */
export function movedLeader(reader: Reader, slug: string): string | null {
  const moved = reader.db
    .select({ slug: leaders.slug })
    .from(leaderSlugs)
    .innerJoin(leaders, eq(leaders.id, leaderSlugs.leaderId))
    .where(and(eq(leaderSlugs.slug, slug), heldAPost(reader)))
    .get()
  return moved?.slug ?? null
}

/** The same of a division. */
export function movedDivision({ db }: Reader, slug: string): string | null {
  const moved = db
    .select({ slug: divisions.slug })
    .from(divisionSlugs)
    .innerJoin(divisions, eq(divisions.id, divisionSlugs.divisionId))
    .where(eq(divisionSlugs.slug, slug))
    .get()
  return moved?.slug ?? null
}
