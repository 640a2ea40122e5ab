/** The addresses of divisions: an address that one had is never given to another. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisionSlugs, divisions } from '#db/schema/divisions.ts'
import { freeAddress } from './free-address.ts'

const whose = (tx: Tx) => (slug: string) => [
  ...tx.select({ id: divisions.id }).from(divisions).where(eq(divisions.slug, slug)).all(),
  ...tx.select({ id: divisionSlugs.divisionId }).from(divisionSlugs).where(eq(divisionSlugs.slug, slug)).all(),
]

export const freeDivisionSlug = (tx: Tx, name: string, of?: number) => freeAddress(name, whose(tx), of)

/** Inside a transaction: the division's address becomes another, and the one it had leads there. */
export function moveDivisionAddress(tx: Tx, { id, slug: before }: { id: number; slug: string }, slug: string) {
  if (before === slug) return
  tx.delete(divisionSlugs).where(eq(divisionSlugs.slug, slug)).run()
  tx.insert(divisionSlugs).values({ slug: before, divisionId: id }).run()
  tx.update(divisions).set({ slug }).where(eq(divisions.id, id)).run()
}
