/** Divisions as the desk lists and edits them: each below the one that it lies in. */
import { asc, count, desc, eq, isNull } from 'drizzle-orm'
import { divisionNames, divisionSlugs, divisions } from '#db/schema/divisions.ts'
import { appointments } from '#db/schema/leaders.ts'
import type { Desk } from '#lib/desk.ts'
import { requireRight } from '#lib/rules/require-right.ts'

type Row = typeof divisions.$inferSelect

/** The tree as rows, an inner one behind its outer one; `depth` 0 is the top. */
function inOrder(all: readonly Row[], withinId: number | null = null, depth = 0): (Row & { depth: number })[] {
  return all
    .filter((division) => division.withinId === withinId)
    .flatMap((division) => [{ ...division, depth }, ...inOrder(all, division.id, depth + 1)])
}

/** With how many leaders each has today. Refuses: not-found, to whoever has no place at the desk. */
export function divisionsOnDesk(desk: Desk) {
  requireRight(desk.actor, 'work')
  const all = desk.db.select().from(divisions).orderBy(asc(divisions.name)).all()
  const held = desk.db
    .select({ id: appointments.divisionId })
    .from(appointments)
    .where(isNull(appointments.until))
    .all()
  return inOrder(all).map((division) => ({
    ...division,
    leaders: held.filter(({ id }) => id === division.id).length,
  }))
}

/** Null where there is none of this number. Refuses as divisionsOnDesk does. */
export function divisionOnDesk(desk: Desk, id: number) {
  const all = divisionsOnDesk(desk)
  const division = all.find((one) => one.id === id)
  if (!division) return null
  return {
    ...division,
    within: all.find((one) => one.id === division.withinId)?.name ?? '',
    parts: all.filter(({ withinId }) => withinId === id).map(({ name }) => name),
    /** How many posts are held there, and were. */
    posts: desk.db.select({ held: count() }).from(appointments).where(eq(appointments.divisionId, id)).get()?.held ?? 0,
    formerNames: desk.db
      .select({ name: divisionNames.name, until: divisionNames.until })
      .from(divisionNames)
      .where(eq(divisionNames.divisionId, id))
      .orderBy(desc(divisionNames.until), desc(divisionNames.id))
      .all(),
    formerSlugs: desk.db
      .select({ slug: divisionSlugs.slug })
      .from(divisionSlugs)
      .where(eq(divisionSlugs.divisionId, id))
      .all()
      .map(({ slug }) => slug),
  }
}
export type DivisionOnDesk = NonNullable<ReturnType<typeof divisionOnDesk>>
