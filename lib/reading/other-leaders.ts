/** Of a piece's questions: where all answers to each stand, how many other leaders have given one that is live, and a few of their faces. */
import { and, desc, eq, lte, ne, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { z } from 'zod'
import { answers } from '#db/schema/answers.ts'
import { interviews } from '#db/schema/interviews.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import { mostLeadersCounted } from '#lib/rules/wording/others-answered.ts'
import { live } from './live.ts'
import type { Reader } from './reader.ts'

const given = alias(answers, 'given')

/** Of the newest answers so many are looked at for faces, whether they have one or not. */
const lookedAt = 12
const mostFaces = 3

/** Live answers of other leaders to the question of an answer in the query around. By their age: by divisions, whose leaders answer often, it would take ten times as long. */
function othersAnswers({ now }: Reader, leaderId: number) {
  const toTheSame = and(eq(given.questionId, answers.questionId), lte(given.firstLiveFrom, now))
  return and(toTheSame, live(now), ne(interviews.leaderId, leaderId))
}

/** One more than are counted means "more" (docs/decisions/counting-other-leaders.md). */
function leadersCounted(reader: Reader, leaderId: number) {
  const others = reader.db
    .selectDistinct({ leaderId: interviews.leaderId })
    .from(given)
    .innerJoin(publications, eq(publications.id, given.publicationId))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .where(othersAnswers(reader, leaderId))
    .limit(mostLeadersCounted + 1)
    .as('others')
  return sql<number>`(select count(*) from ${others})`
}

/** Who answered last, as JSON: of each the leader's number and the portrait beside the answer. */
function lastToAnswer(reader: Reader, leaderId: number) {
  const newest = reader.db
    .select({
      leader: sql`${interviews.leaderId}`.as('leader'),
      portrait: sql`${publications.portraitHash}`.as('portrait'),
    })
    .from(given)
    .innerJoin(publications, eq(publications.id, given.publicationId))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .where(othersAnswers(reader, leaderId))
    .orderBy(desc(given.firstLiveFrom), desc(given.exchangeId))
    .limit(lookedAt)
    .as('newest')
  return sql<string>`(select json_group_array(json_array(${newest.leader}, ${newest.portrait})) from ${newest})`
}

const lastOnes = z.array(z.tuple([z.number(), z.string().nullable()]))

/** One face a leader, the newest. */
function facesIn(json: string): string[] {
  const last = lastOnes.parse(JSON.parse(json)).filter(([, portrait]) => portrait !== null)
  const newestOfEach = last.filter(([leader], place) => last.findIndex(([other]) => other === leader) === place)
  return newestOfEach.flatMap(([, portrait]) => portrait ?? []).slice(0, mostFaces)
}

/**
 * By the exchange's anchor; nothing for one that no question of the bank stands behind, or that nobody else was asked.
 * `faces` are portraits, by their hashes, of those who answered last.
 */
export function otherLeaders(reader: Reader, { publicationId, leaderId }: { publicationId: number; leaderId: number }) {
  const asked = reader.db
    .select({
      anchor: publishedExchanges.anchor,
      question: questions.slug,
      leaders: leadersCounted(reader, leaderId),
      last: lastToAnswer(reader, leaderId),
    })
    .from(answers)
    .innerJoin(publishedExchanges, eq(publishedExchanges.id, answers.exchangeId))
    .innerJoin(questions, eq(questions.id, answers.questionId))
    .where(eq(answers.publicationId, publicationId))
    .all()
  const answered = asked.filter(({ leaders }) => leaders > 0)
  return new Map(answered.map(({ anchor, last, ...others }) => [anchor, { ...others, faces: facesIn(last) }]))
}
