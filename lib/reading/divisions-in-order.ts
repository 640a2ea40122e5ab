/** All divisions as a list in which one is chosen: each before those inside it. */
import type { Tx } from '#db/open-database.ts'
import { allDivisions, type Division, partsOf } from './division-family.ts'

type DivisionInOrder = { slug: string; name: string; depth: number }

/** Takes whose numbers are wanted, where not all are: then those around them, too. */
export function divisionsInOrder(tx: Tx, wanted?: ReadonlySet<number>): DivisionInOrder[] {
  const parts = partsOf(allDivisions(tx))
  const walk = (division: Division, depth: number): DivisionInOrder[] => {
    const inside = (parts.get(division.id) ?? []).flatMap((part) => walk(part, depth + 1))
    if (wanted && !wanted.has(division.id) && inside.length === 0) return []
    return [{ slug: division.slug, name: division.name, depth }, ...inside]
  }
  return (parts.get(null) ?? []).flatMap((division) => walk(division, 0))
}
