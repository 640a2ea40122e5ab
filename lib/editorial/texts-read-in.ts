/** The texts that were read into an interview's draft and stand: what its leader gave, as it came. */
import { and, asc, eq, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { imports } from '#db/schema/drafts.ts'
import type { ReadIn } from '#lib/rules/content/words-as-given.ts'

/** Oldest first; an import that was undone gave nothing. */
export function textsReadIn(tx: Tx, interviewId: number): ReadIn[] {
  const rows = tx
    .select({ before: imports.before, after: imports.after })
    .from(imports)
    .where(and(eq(imports.interviewId, interviewId), isNull(imports.undoneAt)))
    .orderBy(asc(imports.id))
    .all()
  return rows.map(({ before, after }) => ({ before: before.content.exchanges, after: after.content.exchanges }))
}
