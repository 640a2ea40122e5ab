/** The names of all divisions, as a form offers them. */
import { asc } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { divisions } from '#db/schema/divisions.ts'

export function divisionNames(tx: Tx): string[] {
  return tx
    .select({ name: divisions.name })
    .from(divisions)
    .orderBy(asc(divisions.name))
    .all()
    .map(({ name }) => name)
}
