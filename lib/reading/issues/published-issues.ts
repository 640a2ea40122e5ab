/** The published issues of the magazine, newest first: a page of the archive, and the latest. */
import { and, desc, isNotNull, lt } from 'drizzle-orm'
import { issues } from '#db/schema/issues.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { onCover, piecesOfIssues } from './pieces-of-issue.ts'

const size = 24

function newest(reader: Reader, limit: number, below?: number) {
  const rows = reader.db
    .select()
    .from(issues)
    .where(and(isNotNull(issues.publishedAt), below === undefined ? undefined : lt(issues.number, below)))
    .orderBy(desc(issues.number))
    .limit(limit)
    .all()
  const pieces = piecesOfIssues(
    reader,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, number, season, title, note, coverPortrait }) => {
    const inside = pieces.filter(({ issueId }) => issueId === id)
    return { number, season, title, note, cover: onCover(coverPortrait, inside), pieces: inside }
  })
}

/** Takes `after` as the address has it: the number of the last issue of the page before. Null for what is no number. */
export function archive(reader: Reader, after: unknown) {
  const below = after === undefined ? undefined : numberOfForm.safeParse(after).data
  if (after !== undefined && below === undefined) return null
  const found = newest(reader, size + 1, below)
  const shown = found.slice(0, size)
  return {
    issues: shown,
    first: after === undefined,
    older: found.length > size ? (shown.at(-1)?.number ?? null) : null,
  }
}

/** Null while none is published. */
export function latestIssue(reader: Reader) {
  return newest(reader, 1)[0] ?? null
}
