/** A live interview whole, as its page shows it. */
import { and, eq } from 'drizzle-orm'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { shorterBy } from '#lib/rules/content/shorter-by.ts'
import { wordsOfAnswers } from '#lib/rules/content/words-of-content.ts'
import { changeNotes } from './change-notes.ts'
import { issuesWith } from './issues/issues-with.ts'
import { live } from './live.ts'
import { otherLeaders } from './other-leaders.ts'
import { portraitShown, portraitWithItsWords } from './portrait-shown.ts'
import { postSince } from './post-since.ts'
import type { Reader } from './reader.ts'
import { regionOf, topicsOf } from './topics/tags-of.ts'
import { whatToReadNext } from './what-to-read-next.ts'

export type LivePiece = NonNullable<ReturnType<typeof livePiece>>

export function livePiece(reader: Reader, slug: string) {
  const piece = reader.db
    .select({
      publicationId: publications.id,
      headline: publications.headline,
      standfirst: publications.standfirst,
      byline: publications.byline,
      links: publications.links,
      words: publications.words,
      cutWords: publications.cutWords,
      wordsAsGiven: publications.wordsAsGiven,
      liveFrom: publications.liveFrom,
      publishedAt: publications.firstLiveFrom,
      interviewId: interviews.id,
      leader: { id: leaders.id, slug: leaders.slug, name: leaders.name },
      portrait: portraitWithItsWords,
      post: appointments,
      division: divisions,
      called: { jobTitle: publications.jobTitle, divisionName: publications.divisionName },
    })
    .from(interviews)
    .innerJoin(publications, eq(publications.interviewId, interviews.id))
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .leftJoin(portraits, portraitShown)
    .where(and(eq(interviews.slug, slug), live(reader.now)))
    .get()
  if (!piece) return null

  const { publicationId, liveFrom, interviewId, called, wordsAsGiven, ...words } = piece
  const exchanges = exchangesOf(reader, publicationId)
  const others = otherLeaders(reader, { publicationId, leaderId: piece.leader.id })
  return {
    ...words,
    /** The job and the division as they were called when this was published; the addresses are today's. */
    post: { ...piece.post, jobTitle: called.jobTitle },
    division: { ...piece.division, name: called.divisionName },
    slug,
    publicationId,
    /** Null if what readers see is what they saw first. */
    updatedAt: liveFrom > piece.publishedAt ? liveFrom : null,
    /** What corrections told readers. */
    changes: changeNotes(reader, interviewId),
    /** By how many per cent the answers are shorter than they were given; null where there is nothing to say. */
    shorterBy: shorterBy(wordsAsGiven, wordsOfAnswers({ exchanges })),
    exchanges: exchanges.map((exchange) => ({ ...exchange, others: others.get(exchange.anchor) ?? null })),
    topics: topicsOf(reader, publicationId),
    region: regionOf(reader, publicationId),
    issues: issuesWith(reader, interviewId),
    since: postSince(reader, piece),
    ...whatToReadNext(reader, piece),
  }
}

function exchangesOf({ db }: Reader, publicationId: number) {
  return db
    .select({
      anchor: publishedExchanges.anchor,
      kind: publishedExchanges.kind,
      wording: publishedExchanges.wording,
      answer: publishedExchanges.answer,
      cut: publishedExchanges.cut,
    })
    .from(publishedExchanges)
    .where(eq(publishedExchanges.publicationId, publicationId))
    .orderBy(publishedExchanges.position)
    .all()
}
