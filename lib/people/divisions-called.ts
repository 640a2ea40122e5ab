/** The divisions that a name may mean. */
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'

/** Gives the ids of those called exactly so; where there is none, of those called so in other capitals. */
export function divisionsCalled(tx: Tx, name: string): number[] {
  const all = tx.select({ id: divisions.id, name: divisions.name }).from(divisions).all()
  const exact = all.filter((division) => division.name === name)
  const wanted = name.toLowerCase()
  const found = exact.length > 0 ? exact : all.filter((division) => division.name.toLowerCase() === wanted)
  return found.map(({ id }) => id)
}
