/** Leaders who have a live answer to a question, or to any of the bank's: among whom two are chosen. */
import { and, asc, eq, exists } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { answers } from '#db/schema/answers.ts'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'

/** A longer list is no choice any more: then a name is typed. */
const mostListed = 100

/** By surname; null where there are too many to list. Looks no further than to know that. */
export function whoAnswered(reader: Reader, questionId: number | null) {
  const ids = questionId === null ? answeredAny(reader) : answered(reader, questionId)
  if (ids.length > mostListed) return null
  return reader.db
    .select({ slug: leaders.slug, name: leaders.name })
    .from(leaders)
    .where(isOneOf(leaders.id, ids))
    .orderBy(asc(leaders.initial), asc(leaders.sortName))
    .all()
}

function answered({ db, now }: Reader, questionId: number): number[] {
  return db
    .selectDistinct({ id: interviews.leaderId })
    .from(answers)
    .innerJoin(publications, eq(publications.id, answers.publicationId))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .where(and(eq(answers.questionId, questionId), live(now)))
    .limit(mostListed + 1)
    .all()
    .flatMap(({ id }) => id ?? [])
}

function answeredAny({ db, now }: Reader): number[] {
  const given = db
    .select({ id: answers.exchangeId })
    .from(interviews)
    .innerJoin(publications, eq(publications.interviewId, interviews.id))
    .innerJoin(answers, eq(answers.publicationId, publications.id))
    .where(and(eq(interviews.leaderId, leaders.id), live(now)))
  return db
    .select({ id: leaders.id })
    .from(leaders)
    .where(exists(given))
    .limit(mostListed + 1)
    .all()
    .map(({ id }) => id)
}
