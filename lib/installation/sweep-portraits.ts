/** Takes away what was uploaded and came to nothing: portraits that stand nowhere, and pictures out of which none is cut. */
import { and, eq, lt, notExists, sql } from 'drizzle-orm'
import type { Database, Tx } from '#db/open-database.ts'
import { drafts } from '#db/schema/drafts.ts'
import { pictures, portraitFiles, portraits } from '#db/schema/portraits.ts'
import { revisions } from '#db/schema/revisions.ts'
import { change } from '#lib/change.ts'
import { daysAgo } from '#lib/rules/dates.ts'

/** As many days as the bin keeps a draft: whoever comes back for their words finds the picture that went with them. */
const keptFor = 30

/** Gives how many of each were taken away. */
export function sweepPortraits({ db, now }: { db: Database; now: Date }) {
  const before = daysAgo(keptFor, now)
  return change(db, (tx) => {
    const unused = unusedPortraits(tx, before)
    for (const hash of unused) {
      tx.delete(portraitFiles).where(eq(portraitFiles.hash, hash)).run()
      tx.delete(portraits).where(eq(portraits.hash, hash)).run()
    }
    const cut = tx.select().from(portraits).where(eq(portraits.pictureHash, pictures.hash))
    const swept = tx
      .delete(pictures)
      .where(and(lt(pictures.uploadedAt, before), notExists(cut)))
      .run()
    return { portraits: unused.length, pictures: swept.changes }
  })
}

/** What is written is read last: of most portraits the tables know that they hang somewhere. */
function unusedPortraits(tx: Tx, before: Date): string[] {
  const hung = hungIn(tx)
  const kept = tx.select({ hash: portraits.hash }).from(portraits).where(lt(portraits.keptAt, before)).all()
  const loose = kept.map(({ hash }) => hash).filter((hash) => !hung.has(hash))
  if (loose.length === 0) return []
  const written = writtenIn(tx)
  return loose.filter((hash) => !written.has(hash))
}

type Hash = { hash: string | null }
const setOf = (found: readonly Hash[]) => new Set(found.map(({ hash }) => hash))

/** The columns that point to portraits, as the database itself knows them: one that is added later is asked too. */
function hungIn(tx: Tx) {
  const columns = tx.all<{ table: string; column: string }>(sql`
    select tables.name as "table", keys."from" as "column"
    from sqlite_schema as tables, pragma_foreign_key_list(tables.name) as keys
    where tables.type = 'table' and keys."table" = 'portraits' and tables.name <> 'portrait_files'`)
  return setOf(
    columns.flatMap(({ table, column }) =>
      tx.all<Hash>(sql`select distinct ${sql.identifier(column)} as hash from ${sql.identifier(table)}`),
    ),
  )
}

/** In a draft and in a revision the portrait stands within the content. */
function writtenIn(tx: Tx) {
  return setOf(
    [drafts, revisions].flatMap((table) => {
      const hash = sql<string | null>`json_extract(${table.content}, '$.portrait')`
      return tx.selectDistinct({ hash }).from(table).all()
    }),
  )
}
