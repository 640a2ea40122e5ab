/** Whom the texts of an interview name: the importer's word, for whoever chooses the leader. */
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { imports } from '#db/schema/drafts.ts'

/** Of several texts the newest that names anybody. Null for an interview that no text was read into, and where none names anybody. */
export function namedInText(tx: Tx, interviewId: number) {
  const newest = tx
    .select({ named: imports.named })
    .from(imports)
    .where(and(eq(imports.interviewId, interviewId), isNotNull(imports.named)))
    .orderBy(desc(imports.id))
    .limit(1)
    .get()
  return newest?.named ?? null
}
