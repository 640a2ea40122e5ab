/** The division that somebody named: one that is there, or a new one, perhaps inside another. */
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { freeDivisionSlug } from './division-slug.ts'

function idOf(tx: Tx, name: string): number | null {
  const wanted = name.toLowerCase()
  const known = tx.select({ id: divisions.id, name: divisions.name }).from(divisions).all()
  return known.find((division) => division.name.toLowerCase() === wanted)?.id ?? null
}

/**
 * Takes its name, and the name of the division that it lies inside if it is new ('' for none; one that is not there is
 * added at the top). Gives its id.
 */
export function divisionNamed(tx: Tx, name: string, within: string): number {
  const known = idOf(tx, name)
  if (known !== null) return known
  const withinId = within === '' ? null : divisionNamed(tx, within, '')
  const division = { slug: freeDivisionSlug(tx, name), name, description: '', withinId }
  return tx.insert(divisions).values(division).returning().get().id
}
