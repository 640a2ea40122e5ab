/** The institution's initialisms and what they stand for. */
import { asc } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { initialisms } from '#db/schema/glossary.ts'
import type { Initialism } from '#lib/rules/advice/known.ts'

/** In the order of their letters; `meaning` is '' for one that everybody here knows. */
export function glossary(tx: Tx): Initialism[] {
  return tx
    .select({ letters: initialisms.letters, meaning: initialisms.meaning })
    .from(initialisms)
    .orderBy(asc(initialisms.letters))
    .all()
}
