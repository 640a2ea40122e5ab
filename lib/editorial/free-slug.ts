/** An address that no other interview has or ever had: the wished one, or with the next number behind it. */
import { and, gte, lt, ne, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Tx } from '#db/open-database.ts'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { firstFree } from '#lib/rules/first-free.ts'

/** The wish itself and all that begin with it and a hyphen: '.' is the sign that comes after '-'. */
const beginsWith = (column: SQLiteColumn, wish: string): SQL | undefined =>
  and(gte(column, wish), lt(column, `${wish}.`))

/** Takes the wish and the interview that it is for. */
export function freeSlug(tx: Tx, wish: string, interviewId: number): string {
  const now = tx
    .select({ slug: interviews.slug })
    .from(interviews)
    .where(and(beginsWith(interviews.slug, wish), ne(interviews.id, interviewId)))
  const ever = tx
    .select({ slug: slugs.slug })
    .from(slugs)
    .where(and(beginsWith(slugs.slug, wish), ne(slugs.interviewId, interviewId)))
  const taken = new Set([...now.all(), ...ever.all()].map(({ slug }) => slug))
  return firstFree(wish, (slug) => taken.has(slug))
}
