/** One import of an interview, to be read again or undone: the newest one, or one with nothing read in after it. */
import { and, desc, eq, gt, isNull } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { imports } from '#db/schema/drafts.ts'
import { linesOfText } from '#lib/importing/read-interview.ts'
import type { Line } from '#lib/rules/lines/line.ts'
import { Refusal } from '#lib/rules/refusal.ts'

type Import = typeof imports.$inferSelect

export function newestImport(tx: Tx, interviewId: number): Import | undefined {
  return tx.select().from(imports).where(eq(imports.interviewId, interviewId)).orderBy(desc(imports.id)).limit(1).get()
}

/** Refuses: not-found; wrong-state where another text was read in after it and stands. */
export function importFound(tx: Tx, interviewId: number, id: number): Import {
  const found = tx
    .select()
    .from(imports)
    .where(and(eq(imports.interviewId, interviewId), eq(imports.id, id)))
    .get()
  if (!found) throw new Refusal('not-found', 'There is no such import.')
  const later = tx
    .select({ id: imports.id })
    .from(imports)
    .where(and(eq(imports.interviewId, interviewId), gt(imports.id, id), isNull(imports.undoneAt)))
    .get()
  if (later) throw new Refusal('wrong-state', 'Another text was read into this draft after this one. Undo that first.')
  return found
}

/** What was imported before lines were kept is read again. */
export function linesIn({ lines, text }: Pick<Import, 'lines' | 'text'>): Line[] {
  return lines ?? linesOfText(text).lines
}
