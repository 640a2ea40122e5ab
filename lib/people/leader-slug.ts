/** The addresses of leaders: an address that somebody had is never given to somebody else. */
import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { leaderSlugs, leaders } from '#db/schema/leaders.ts'
import { firstFree } from '#lib/rules/first-free.ts'
import { slugOf } from '#lib/rules/slug.ts'

/** Takes a name, and whose it is where they are here already: what was theirs before, they can have again. */
export function freeLeaderSlug(tx: Tx, name: string, of = 0): string {
  const isTaken = (slug: string) =>
    tx
      .select()
      .from(leaders)
      .where(and(eq(leaders.slug, slug), ne(leaders.id, of)))
      .get() !== undefined ||
    tx
      .select()
      .from(leaderSlugs)
      .where(and(eq(leaderSlugs.slug, slug), ne(leaderSlugs.leaderId, of)))
      .get() !== undefined
  return firstFree(slugOf(name), isTaken)
}

/** Inside a transaction: the leader's address becomes another, and the one they had leads there. */
export function moveLeaderAddress(tx: Tx, { id, slug: before }: { id: number; slug: string }, slug: string) {
  if (before === slug) return
  tx.delete(leaderSlugs).where(eq(leaderSlugs.slug, slug)).run()
  tx.insert(leaderSlugs).values({ slug: before, leaderId: id }).run()
  tx.update(leaders).set({ slug }).where(eq(leaders.id, id)).run()
}
