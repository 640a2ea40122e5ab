/** The division that a new leader's post names: one that is there, or a new one, perhaps inside another. */
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'
import { freeDivisionSlug } from './division-slug.ts'
import { divisionsCalled } from './divisions-called.ts'

/**
 * Takes its name, and the name of the division that it lies inside if it is new ('' for none; one that is not there is
 * added at the top). Gives its id. Inside a transaction that has asked for the right `keepPeople`: whoever adds a leader
 * may name the division that the leader leads, and an admin puts it in its place afterwards.
 */
export function divisionNamed(tx: Tx, name: string, within: string): number {
  const [known] = divisionsCalled(tx, name)
  if (known !== undefined) return known
  const withinId = within === '' ? null : divisionNamed(tx, within, '')
  const division = { slug: freeDivisionSlug(tx, name), name, description: '', withinId }
  return tx.insert(divisions).values(division).returning().get().id
}
