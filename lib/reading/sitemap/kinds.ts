/** The addresses of readers' pages, kind by kind, by the numbers of their rows: no more is looked at than is asked for. */
import { and, asc, between, eq, isNotNull, max, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { issues } from '#db/schema/issues.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import { isAnswered } from '#lib/reading/answers/is-answered.ts'
import { heldAPost } from '#lib/reading/leaders/held-a-post.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { isSpokenAbout, isSpokenOf } from '#lib/reading/topics/is-spoken-of.ts'

/** The end of an address, and when its words changed, where that is known. */
type Listed = { name: string | number; changedAt?: Date }
/** Rows from one number to another, of which no more than `limit`. */
type Range = { from: number; to: number; limit: number }
type Kind = { highest: (reader: Reader) => number; within: (reader: Reader, range: Range) => Listed[] }

type Table = typeof leaders | typeof divisions | typeof questions | typeof topics | typeof regions

const highestIn =
  ({ id }: { id: SQLiteColumn }, table: Table | typeof interviews | typeof issues) =>
  ({ db }: Reader) =>
    db
      .select({ id: sql<number>`coalesce(${max(id)}, 0)` })
      .from(table)
      .get()?.id ?? 0

/** What is named by its slug; `shown` says of which rows there is a page. */
const named = (table: Table, shown: (reader: Reader) => SQL | undefined): Kind => ({
  highest: highestIn(table, table),
  within: (reader, { from, to, limit }) =>
    reader.db
      .select({ name: table.slug })
      .from(table)
      .where(and(between(table.id, from, to), shown(reader)))
      .orderBy(asc(table.id))
      .limit(limit)
      .all(),
})

/** By the folder in which they lie. */
export const kinds: Record<string, Kind> = {
  interviews: {
    highest: highestIn(interviews, interviews),
    within: ({ db, now }, { from, to, limit }) =>
      db
        .select({ name: interviews.slug, changedAt: publications.liveFrom })
        .from(interviews)
        .innerJoin(publications, eq(publications.interviewId, interviews.id))
        .where(and(between(interviews.id, from, to), live(now)))
        .orderBy(asc(interviews.id))
        .limit(limit)
        .all(),
  },
  leaders: named(leaders, heldAPost),
  divisions: named(divisions, () => undefined),
  questions: named(questions, isAnswered),
  topics: named(topics, isSpokenOf),
  regions: named(regions, isSpokenAbout),
  issues: {
    highest: highestIn(issues, issues),
    within: ({ db }, { from, to, limit }) =>
      db
        .select({ name: issues.number })
        .from(issues)
        .where(and(between(issues.id, from, to), isNotNull(issues.publishedAt)))
        .orderBy(asc(issues.id))
        .limit(limit)
        .all(),
  },
}
