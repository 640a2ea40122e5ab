/** A live interview whole, as its page shows it. */
import { and, eq } from 'drizzle-orm'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { live } from './live.ts'
import { portraitShown, portraitWithItsWords } from './portrait-shown.ts'
import { postSince } from './post-since.ts'
import type { Reader } from './reader.ts'
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
      topics: publications.topics,
      words: publications.words,
      cutWords: publications.cutWords,
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

  const { publicationId, liveFrom, interviewId, called, ...words } = piece
  return {
    ...words,
    /** The job and the division as they were called when this was published; the addresses are today's. */
    post: { ...piece.post, jobTitle: called.jobTitle },
    division: { ...piece.division, name: called.divisionName },
    slug,
    /** Null if what readers see is what they saw first. */
    updatedAt: liveFrom > piece.publishedAt ? liveFrom : null,
    exchanges: exchangesOf(reader, publicationId),
    since: postSince(reader, piece),
    ...whatToReadNext(reader, { ...piece, slug }),
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
