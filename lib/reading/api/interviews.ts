/** Interviews as the API gives them: a page of the live ones, and one whole. */
import type { z } from 'zod'
import { divisionChosen } from '#lib/reading/division-chosen.ts'
import { leaderChosen } from '#lib/reading/leader-chosen.ts'
import { liveInterview } from '#lib/reading/live-interview.ts'
import type { Narrowing } from '#lib/reading/newest-keys.ts'
import { pageOfKeys } from '#lib/reading/page-of-keys.ts'
import { type ExchangeOfPiece, exchangesOfPieces, type PieceToldOf, piecesToldOf } from '#lib/reading/pieces-whole.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import { regionChosen, topicChosen } from '#lib/reading/topics/tag-chosen.ts'
import type { queries } from '#lib/rules/api/paths.ts'
import type { shapes } from '#lib/rules/api/shapes.ts'
import { cardAddress } from '#lib/rules/card-address.ts'
import { sharedPortrait } from '#lib/rules/portrait-file.ts'
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
  const page = pageOfKeys(reader, narrowing, { after: asked.after, size: asked.limit })
  if (page === null) return badCursor
  return {
    found: {
      items: piecesToldOf(reader, page.ids).map((piece) => listed(piece, site)),
      next: page.older && listAddress(site, 'interviews', { ...asked, after: page.older }),
    },
  }
}

/** Where a slug is an old one, what has another now is meant. */
function narrowingOf(reader: Reader, { division, leader, topic, region, since }: Asked) {
  const narrowing: Narrowing = {}
  if (division !== undefined) {
    const found = divisionChosen(reader, division)
    if (!found) return unknownIn('division', 'division')
    narrowing.divisionIds = found.family
  }
  if (leader !== undefined) {
    const found = leaderChosen(reader, leader)
    if (!found) return unknownIn('leader', 'leader')
    narrowing.leaderId = found.id
  }
  if (topic !== undefined) {
    const found = topicChosen(reader, topic)
    if (!found) return unknownIn('topic', 'topic')
    Object.assign(narrowing, found.narrowing)
  }
  if (region !== undefined) {
    const found = regionChosen(reader, region)
    if (!found) return unknownIn('region', 'region')
    Object.assign(narrowing, found.narrowing)
  }
  if (since !== undefined) narrowing.since = new Date(since)
  return narrowing
}

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

type Answered = Pick<ExchangeOfPiece, 'anchor' | 'kind' | 'wording' | 'answer'>

/** Takes the address of the page on which it stands. */
export function answered({ anchor, kind, wording, answer }: Answered, address: string) {
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
  return { address: pageAddress(site, sharedPortrait(hash).path), alt, credit }
}
