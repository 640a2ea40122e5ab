/** What a question's answers can be narrowed by: only what leaves at least one. */
import { and, asc, desc, eq, sql } from 'drizzle-orm'
import { answers } from '#db/schema/answers.ts'
import { divisions } from '#db/schema/divisions.ts'
import { publications } from '#db/schema/publications.ts'
import { divisionsInOrder } from '#lib/reading/divisions-in-order.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { dayIn } from '#lib/rules/dates.ts'
import { filtered, noFilter, yearIn } from './answer-filter.ts'

/** A live one of these is looked for, and no second. */
function oneOf({ db, now }: Reader, where: ReturnType<typeof filtered>) {
  return db
    .select({ firstLiveFrom: answers.firstLiveFrom })
    .from(answers)
    .innerJoin(publications, eq(publications.id, answers.publicationId))
    .where(and(where, live(now)))
    .limit(1)
}

export function divisionsToChoose(reader: Reader, questionId: number) {
  const here = oneOf(reader, filtered(questionId, noFilter, eq(answers.divisionId, divisions.id)))
  const rows = reader.db.select({ id: divisions.id }).from(divisions).where(sql`exists ${here}`).all()
  return divisionsInOrder(reader.db, new Set(rows.map(({ id }) => id)))
}

/** The newest first. */
export function yearsToChoose(reader: Reader, questionId: number, timeZone: string): number[] {
  const one = () => oneOf(reader, filtered(questionId, noFilter)).$dynamic()
  const yearOf = (found?: { firstLiveFrom: Date }) => found && Number(dayIn(found.firstLiveFrom, timeZone).slice(0, 4))
  const oldest = yearOf(one().orderBy(asc(answers.firstLiveFrom)).get())
  const newest = yearOf(one().orderBy(desc(answers.firstLiveFrom)).get())
  if (oldest === undefined || newest === undefined) return []
  const years = Array.from({ length: newest - oldest + 1 }, (_, place) => newest - place)
  return years.filter((year) =>
    oneOf(reader, filtered(questionId, { division: null, year: yearIn(year, timeZone) })).get(),
  )
}
