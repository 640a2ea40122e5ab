/** One published issue: its cover, its note, its interviews that are live, and the issues beside it. */
import { and, asc, desc, eq, gt, isNotNull, lt } from 'drizzle-orm'
import { issues } from '#db/schema/issues.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { onCover, piecesOfIssues } from './pieces-of-issue.ts'

const named = { number: issues.number, season: issues.season, title: issues.title }
const published = isNotNull(issues.publishedAt)

/** Takes its number as an address has it: "14", and nothing else that could be read as fourteen. Null while it is not published. */
export function issueWithPieces(reader: Reader, address: string) {
  const { db } = reader
  if (!/^[1-9]\d{0,3}$/.test(address)) return null
  const number = Number(address)
  const issue = db
    .select()
    .from(issues)
    .where(and(eq(issues.number, number), published))
    .get()
  if (!issue?.publishedAt) return null
  const { season, title, note, coverPortrait, publishedAt } = issue
  const pieces = piecesOfIssues(reader, [issue.id])
  const before = db
    .select(named)
    .from(issues)
    .where(and(lt(issues.number, number), published))
  const after = db
    .select(named)
    .from(issues)
    .where(and(gt(issues.number, number), published))
  return {
    number,
    season,
    title,
    note,
    publishedAt,
    cover: onCover(coverPortrait, pieces),
    pieces,
    previous: before.orderBy(desc(issues.number)).limit(1).get() ?? null,
    next: after.orderBy(asc(issues.number)).limit(1).get() ?? null,
  }
}
