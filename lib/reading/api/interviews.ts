/** Interviews as the API gives them: a page of the live ones, and one whole. */
import { eq } from 'drizzle-orm'
import type { z } from 'zod'
import { leaders } from '#db/schema/leaders.ts'
import { regions } from '#db/schema/regions.ts'
import { topics } from '#db/schema/topics.ts'
import { cursorIn, pageOf } from '#lib/reading/cursor.ts'
import { allDivisions, familyOf } from '#lib/reading/division-family.ts'
import { liveInterview } from '#lib/reading/live-interview.ts'
import { type Narrowing, newestKeys } from '#lib/reading/newest-keys.ts'
import { type ExchangeOfPiece, exchangesOfPieces, type PieceToldOf, piecesToldOf } from '#lib/reading/pieces-whole.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import type { queries } from '#lib/rules/api/paths.ts'
import type { shapes } from '#lib/rules/api/shapes.ts'
import { cardAddress } from '#lib/rules/card-address.ts'
import { portraitAddress } from '#lib/rules/portrait-file.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import { apiPath, bothAddresses, listAddress, namedAt, pageAddress, type Site, tagAt } from './addresses.ts'
import { type ApiAnswer, badCursor, noSuch, unknownIn } from './api-answer.ts'

type Asked = z.output<typeof queries.interviews>

export function interviewsPage(
  reader: Reader,
  asked: Asked,
  site: Site,
): ApiAnswer<z.input<typeof shapes.InterviewPage>> {
  const narrowing = narrowingOf(reader, asked)
  if ('problem' in narrowing) return narrowing
  const after = cursorIn(asked.after)
  if (after === null) return badCursor
  const { shown, older } = pageOf(newestKeys(reader, { narrowing, after, limit: asked.limit + 1 }), asked.limit)
  const pieces = piecesToldOf(
    reader,
    shown.map(({ id }) => id),
  )
  return {
    found: {
      items: pieces.map((piece) => listed(piece, site)),
      next: older && listAddress(site, 'interviews', { ...asked, after: older }),
    },
  }
}

/** A topic or a region of which nothing is live is none: its name stays unsaid. */
function narrowingOf(reader: Reader, { division, leader, topic, region, since }: Asked) {
  const { db } = reader
  const narrowing: Narrowing = {}
  if (division !== undefined) {
    const all = allDivisions(db)
    const found = all.find(({ slug }) => slug === division)
    if (!found) return unknownIn('division', 'division')
    narrowing.divisionIds = familyOf(found, all).map(({ id }) => id)
  }
  if (leader !== undefined) {
    const found = db.select({ id: leaders.id }).from(leaders).where(eq(leaders.slug, leader)).get()
    if (!found) return unknownIn('leader', 'leader')
    narrowing.leaderId = found.id
  }
  if (topic !== undefined) {
    const found = db.select({ id: topics.id }).from(topics).where(eq(topics.slug, topic)).get()
    if (!found || isEmpty(reader, { topicId: found.id })) return unknownIn('topic', 'topic')
    narrowing.topicId = found.id
  }
  if (region !== undefined) {
    const found = db.select({ id: regions.id }).from(regions).where(eq(regions.slug, region)).get()
    if (!found || isEmpty(reader, { regionId: found.id })) return unknownIn('region', 'region')
    narrowing.regionId = found.id
  }
  if (since !== undefined) narrowing.since = new Date(since)
  return narrowing
}

const isEmpty = (reader: Reader, narrowing: Narrowing) =>
  newestKeys(reader, { narrowing, after: 'newest', limit: 1 }).length === 0

/** What was withdrawn is not there: its page says why. */
export function interviewWhole(reader: Reader, slug: string, site: Site): ApiAnswer<z.input<typeof shapes.Interview>> {
  const at = liveInterview(reader, slug)
  if (at && 'movedTo' in at) return { movedTo: apiPath('interviews', at.movedTo) }
  const [piece] = at && 'live' in at ? piecesToldOf(reader, [at.live.publicationId]) : []
  if (!piece) return noSuch('interview')
  const address = pageAddress(site, `/interviews/${slug}`)
  const exchanges = exchangesOfPieces(reader, [piece.publicationId])
  const names = questionNames(
    reader.db,
    exchanges.flatMap(({ questionId }) => questionId ?? []),
  )
  return {
    found: {
      ...listed(piece, site),
      exchanges: exchanges.map((exchange) => {
        const question = exchange.questionId === null ? undefined : names.get(exchange.questionId)
        return { ...answered(exchange, address), question: question ? namedAt(site, 'questions', question) : null }
      }),
      links: piece.links,
      cut: piece.cutWords === null ? null : { address: `${address}?cut`, words: piece.cutWords },
    },
  }
}

/** Takes the address of the page on which it stands. */
export function answered({ anchor, kind, wording, answer }: ExchangeOfPiece, address: string) {
  return {
    anchor,
    address: `${address}#${anchor}`,
    kind,
    wording,
    answer: { text: plainText(answer), document: answer },
  }
}

function listed(piece: PieceToldOf, site: Site): z.input<typeof shapes.ListedInterview> {
  const { slug, headline, standfirst, byline, leader, jobTitle, division, region, liveFrom, publishedAt, words } = piece
  return {
    slug,
    ...bothAddresses(site, 'interviews', slug),
    headline,
    standfirst,
    byline,
    leader: namedAt(site, 'leaders', leader),
    jobTitle,
    division: namedAt(site, 'divisions', division),
    topics: piece.topics.map((topic) => tagAt(site, 'topics', topic)),
    region: region && tagAt(site, 'regions', region),
    publishedAt: publishedAt.toISOString(),
    updatedAt: liveFrom > publishedAt ? liveFrom.toISOString() : null,
    words,
    portrait: piece.portrait && portraitAt(piece.portrait, site),
    card: pageAddress(site, cardAddress(piece.publicationId)),
  }
}

function portraitAt({ hash, alt, credit }: NonNullable<PieceToldOf['portrait']>, site: Site) {
  const file = { hash, crop: 'share', width: 1200, format: 'jpeg' } as const
  return { address: pageAddress(site, portraitAddress(file)), alt, credit }
}
