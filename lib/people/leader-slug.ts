/** The addresses of leaders: an address that somebody had is never given to somebody else. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { leaderSlugs, leaders } from '#db/schema/leaders.ts'
import { freeAddress } from './free-address.ts'

const whose = (tx: Tx) => (slug: string) => [
  ...tx.select({ id: leaders.id }).from(leaders).where(eq(leaders.slug, slug)).all(),
  ...tx.select({ id: leaderSlugs.leaderId }).from(leaderSlugs).where(eq(leaderSlugs.slug, slug)).all(),
]

export const freeLeaderSlug = (tx: Tx, name: string, of?: number) => freeAddress(name, whose(tx), of)

/** Inside a transaction: the leader's address becomes another, and the one they had leads there. */
export function moveLeaderAddress(tx: Tx, { id, slug: before }: { id: number; slug: string }, slug: string) {
  if (before === slug) return
  tx.delete(leaderSlugs).where(eq(leaderSlugs.slug, slug)).run()
  tx.insert(leaderSlugs).values({ slug: before, leaderId: id }).run()
  tx.update(leaders).set({ slug }).where(eq(leaders.id, id)).run()
}
