/** Divisions lie inside one another: what lies inside one, and what one lies inside. */
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'

export type Division = typeof divisions.$inferSelect

/** All divisions by name. There are hundreds, not thousands: a tree is easier read from all of them than asked for in SQL. */
export function allDivisions(db: Tx): Division[] {
  return db.select().from(divisions).orderBy(divisions.name).all()
}

/** The divisions that lie directly inside each, by its number; those of the first rank under null. */
export function partsOf(all: readonly Division[]): Map<number | null, Division[]> {
  return Map.groupBy(all, ({ withinId }) => withinId)
}

/** The division and all that lies inside it, itself first. A circle, which no check can forbid, ends where it began. */
export function familyOf(of: Division, all: readonly Division[], parts = partsOf(all)): Division[] {
  const family = new Set([of])
  for (const member of family) for (const part of parts.get(member.id) ?? []) family.add(part)
  return [...family]
}

/** The way to a division: from the widest that it lies inside to itself. */
export function wayTo(of: Division, all: readonly Division[]): Division[] {
  const way = [of]
  for (const member of way) {
    const outer = all.find((other) => other.id === member.withinId)
    if (outer && !way.includes(outer)) way.push(outer)
  }
  return way.reverse()
}
