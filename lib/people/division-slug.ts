/** The addresses of divisions: an address that one had is never given to another. */
import { and, eq, ne } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisionSlugs, divisions } from '#db/schema/divisions.ts'
import { firstFree } from '#lib/rules/first-free.ts'
import { slugOf } from '#lib/rules/slug.ts'

/** Takes a name, and whose it is where it is here already: what was its address before, it can have again. */
export function freeDivisionSlug(tx: Tx, name: string, of = 0): string {
  const isTaken = (slug: string) =>
    tx
      .select()
      .from(divisions)
      .where(and(eq(divisions.slug, slug), ne(divisions.id, of)))
      .get() !== undefined ||
    tx
      .select()
      .from(divisionSlugs)
      .where(and(eq(divisionSlugs.slug, slug), ne(divisionSlugs.divisionId, of)))
      .get() !== undefined
  return firstFree(slugOf(name), isTaken)
}

/** Inside a transaction: the division's address becomes another, and the one it had leads there. */
export function moveDivisionAddress(tx: Tx, { id, slug: before }: { id: number; slug: string }, slug: string) {
  if (before === slug) return
  tx.delete(divisionSlugs).where(eq(divisionSlugs.slug, slug)).run()
  tx.insert(divisionSlugs).values({ slug: before, divisionId: id }).run()
  tx.update(divisions).set({ slug }).where(eq(divisions.id, id)).run()
}
