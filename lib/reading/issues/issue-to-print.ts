/** A published issue with everything that is printed of it: its live interviews whole, and their portraits as bytes. */
import { and, asc } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import type { PrintedIssue, PrintedPortrait } from '#lib/printing/printed-issue.ts'
import { largestPortrait } from '#lib/reading/largest-portrait.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { dayInWords } from '#lib/rules/dates.ts'
import { issueWithPieces } from './issue-with-pieces.ts'
import type { PieceOfIssue } from './pieces-of-issue.ts'

interface Where {
  publicUrl: string
  institution: string
  timeZone: string
}

/** Takes its number as an address has it. Null while it is not published, and while none of its interviews can be read. */
export function issueToPrint(reader: Reader, address: string, where: Where): PrintedIssue | null {
  const issue = issueWithPieces(reader, address)
  if (!issue || issue.pieces.length === 0) return null
  const { number, season, title, note, publishedAt, pieces } = issue
  const cover = issue.cover && { leader: issue.cover.leader.name, portrait: portraitOf(reader, issue.cover.portrait) }
  return {
    institution: where.institution,
    address: new URL(`/issues/${number}`, where.publicUrl).href,
    number,
    season,
    title,
    note,
    publishedAt,
    cover: cover?.portrait ? { leader: cover.leader, portrait: cover.portrait } : null,
    pieces: wholePieces(reader, pieces, where),
  }
}

function wholePieces(reader: Reader, pieces: readonly PieceOfIssue[], { publicUrl, timeZone }: Where) {
  const ids = pieces.map(({ publicationId }) => publicationId)
  const published = reader.db
    .select()
    .from(publications)
    .where(and(isOneOf(publications.id, ids), live(reader.now)))
    .all()
  const exchanges = reader.db
    .select()
    .from(publishedExchanges)
    .where(isOneOf(publishedExchanges.publicationId, ids))
    .orderBy(asc(publishedExchanges.publicationId), asc(publishedExchanges.position))
    .all()
  return pieces.flatMap(({ publicationId, slug, headline, standfirst, leader, jobTitle, portrait }) => {
    const whole = published.find(({ id }) => id === publicationId)
    if (!whole) return []
    const { byline, firstLiveFrom, links } = whole
    return {
      address: new URL(`/interviews/${slug}`, publicUrl).href,
      headline,
      standfirst,
      leader: leader.name,
      jobTitle,
      byline: `${byline && `Asked by ${byline}. `}Published on ${dayInWords(firstLiveFrom, timeZone)}.`,
      portrait: portraitOf(reader, portrait),
      exchanges: exchanges.filter((exchange) => exchange.publicationId === publicationId),
      links,
    }
  })
}

/** Null for what was kept without a file to print. */
function portraitOf({ db }: Reader, portrait: PieceOfIssue['portrait']): PrintedPortrait | null {
  if (!portrait) return null
  const { hash, alt, credit } = portrait
  const bytes = largestPortrait(db, hash)
  return bytes && { bytes, alt, credit }
}
