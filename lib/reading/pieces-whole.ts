/** Live interviews by their publications (pieces, as readers have them), with all that is told of them outside: in feeds and in the API. */
import { and, desc, eq } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { answers } from '#db/schema/answers.ts'
import { divisions } from '#db/schema/divisions.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { regions } from '#db/schema/regions.ts'
import { publishedTopics, topics } from '#db/schema/topics.ts'
import { live } from './live.ts'
import { portraitShown, portraitWithItsWords } from './portrait-shown.ts'
import type { Reader } from './reader.ts'

export type PieceToldOf = ReturnType<typeof piecesToldOf>[number]
export type ExchangeOfPiece = ReturnType<typeof exchangesOfPieces>[number]

/** Takes publications' numbers; of those, what is live, newest first. Each with its topics, without its exchanges. */
export function piecesToldOf({ db, now }: Reader, ids: readonly number[]) {
  const pieces = db
    .select({
      publicationId: publications.id,
      slug: interviews.slug,
      headline: publications.headline,
      standfirst: publications.standfirst,
      byline: publications.byline,
      words: publications.words,
      cutWords: publications.cutWords,
      links: publications.links,
      liveFrom: publications.liveFrom,
      publishedAt: publications.firstLiveFrom,
      leader: { slug: leaders.slug, name: leaders.name },
      jobTitle: publications.jobTitle,
      /** As it was called when this was published; the address is today's. */
      division: { slug: divisions.slug, name: publications.divisionName },
      region: regions,
      regionCalled: publications.region,
      portrait: portraitWithItsWords,
    })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .innerJoin(divisions, eq(divisions.id, appointments.divisionId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .leftJoin(regions, eq(regions.id, publications.regionId))
    .leftJoin(portraits, portraitShown)
    .where(and(live(now), isOneOf(publications.id, ids)))
    .orderBy(desc(publications.firstLiveFrom), desc(interviews.id))
    .all()
  const tags = db
    .select({ publicationId: publishedTopics.publicationId, slug: topics.slug, name: publishedTopics.name })
    .from(publishedTopics)
    .innerJoin(topics, eq(topics.id, publishedTopics.topicId))
    .where(isOneOf(publishedTopics.publicationId, ids))
    .orderBy(publishedTopics.name)
    .all()
  const tagsOf = Map.groupBy(tags, ({ publicationId }) => publicationId)
  return pieces.map(({ region, regionCalled, ...piece }) => ({
    ...piece,
    region: region && { slug: region.slug, name: regionCalled ?? region.slug },
    topics: tagsOf.get(piece.publicationId) ?? [],
  }))
}

/** The exchanges of live publications, in their order; `questionId` is that of the question which it answers today. */
export function exchangesOfPieces({ db, now }: Reader, ids: readonly number[]) {
  return db
    .select({
      publicationId: publishedExchanges.publicationId,
      anchor: publishedExchanges.anchor,
      kind: publishedExchanges.kind,
      wording: publishedExchanges.wording,
      answer: publishedExchanges.answer,
      questionId: answers.questionId,
    })
    .from(publishedExchanges)
    .innerJoin(publications, eq(publications.id, publishedExchanges.publicationId))
    .leftJoin(answers, eq(answers.exchangeId, publishedExchanges.id))
    .where(and(live(now), isOneOf(publishedExchanges.publicationId, ids)))
    .orderBy(publishedExchanges.publicationId, publishedExchanges.position)
    .all()
}
