/** What a question's answers are narrowed to, as the address says it. */
import { and, eq, gte, lt, type SQL } from 'drizzle-orm'
import { z } from 'zod'
import { isOneOf } from '#db/is-one-of.ts'
import { answers } from '#db/schema/answers.ts'
import { choice, type DivisionChosen, divisionChosen } from '#lib/reading/division-chosen.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { yearBegins } from '#lib/rules/search/year-begins.ts'

export type AnswerFilter = { division: DivisionChosen | null; year: Year | null }
/** From its first moment in the institution's zone until that of the next. */
type Year = { number: number; begins: Date; ends: Date }

export const noFilter: AnswerFilter = { division: null, year: null }

const asked = z.object({ division: choice, year: choice.pipe(z.string().regex(/^(?:(?:19|20)\d\d)?$/)) })

export function yearIn(number: number, timeZone: string): Year {
  const begins = (year: number) => new Date(yearBegins(year, timeZone))
  return { number, begins: begins(number), ends: begins(number + 1) }
}

/** Null where the address asks for what there is not. */
export function answerFilterIn(reader: Reader, address: unknown, timeZone: string): AnswerFilter | null {
  const read = asked.safeParse(address)
  if (!read.success) return null
  const division = divisionChosen(reader, read.data.division)
  if (division === undefined) return null
  return { division, year: read.data.year === '' ? null : yearIn(Number(read.data.year), timeZone) }
}

const inYear = (year: Year | null) =>
  year ? and(gte(answers.firstLiveFrom, year.begins), lt(answers.firstLiveFrom, year.ends)) : undefined

/** A condition over `answers`. `division` says how one of the divisions is met, where a query goes through them one by one. */
export function filtered(questionId: number, { division, year }: AnswerFilter, inDivision?: SQL): SQL | undefined {
  const there = division ? isOneOf(answers.divisionId, division.family) : undefined
  return and(eq(answers.questionId, questionId), inDivision ?? there, inYear(year))
}
