/** What a division was called before, the newest name first: its old pieces still say it. */
import { desc, eq } from 'drizzle-orm'
import { divisionNames } from '#db/schema/divisions.ts'
import type { Reader } from './reader.ts'

/** `until` is the last day on which it was called so, 2024-05-03. */
export function divisionNamesBefore({ db }: Reader, divisionId: number): { name: string; until: string }[] {
  return db
    .select({ name: divisionNames.name, until: divisionNames.until })
    .from(divisionNames)
    .where(eq(divisionNames.divisionId, divisionId))
    .orderBy(desc(divisionNames.until), desc(divisionNames.id))
    .limit(20)
    .all()
}
