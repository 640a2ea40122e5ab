/** The live answers to a question, newest first: their numbers, from one place in the list on. */
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { answers } from '#db/schema/answers.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import type { PlaceAmongNewest } from '#lib/reading/place-in-list.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { type AnswerFilter, filtered } from './answer-filter.ts'

type FoundAnswer = { id: number; firstLiveFrom: Date }

type Asked = { questionId: number; filter: AnswerFilter; after: PlaceAmongNewest | 'first'; limit: number }

const newestFirst = [desc(answers.firstLiveFrom), desc(answers.exchangeId)]

function behind(after: PlaceAmongNewest | 'first'): SQL | undefined {
  if (after === 'first') return undefined
  return sql`(${answers.firstLiveFrom}, ${answers.exchangeId}) < (${after[0]}, ${after[1]})`
}

/** Divisions are asked one by one for their newest, so that each is read along its index and no further than a page goes. */
export function newestAnswers({ db, now }: Reader, { questionId, filter, after, limit }: Asked): FoundAnswer[] {
  const along = (where: SQL | undefined) =>
    db
      .select({ id: answers.exchangeId, firstLiveFrom: answers.firstLiveFrom })
      .from(answers)
      .innerJoin(publications, eq(publications.id, answers.publicationId))
      .where(and(where, live(now), behind(after)))
      .orderBy(...newestFirst)
      .limit(limit)
      .all()
  if (filter.division === null) return along(filtered(questionId, filter))
  return filter.division.family
    .flatMap((id) => along(filtered(questionId, filter, eq(answers.divisionId, id))))
    .sort((one, other) => Number(other.firstLiveFrom) - Number(one.firstLiveFrom) || other.id - one.id)
    .slice(0, limit)
}
