/** The live pieces under a topic, or about a region: newest first, a page at a time. */
import { and, desc, eq, lt, lte, or, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { isOneOf } from '#db/is-one-of.ts'
import { publications } from '#db/schema/publications.ts'
import { publishedTopics } from '#db/schema/topics.ts'
import { type Cursor, pageOf } from '#lib/reading/cursor.ts'
import { interviewList } from '#lib/reading/interview-list.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'

const size = 20

/** Along the index of the one column: the other only tells apart what began at the same moment. */
function behind(firstLiveFrom: SQLiteColumn, after: Cursor | 'newest'): SQL | undefined {
  if (after === 'newest') return undefined
  const earlier = or(lt(firstLiveFrom, after.firstLiveFrom), lt(publications.interviewId, after.interviewId))
  return and(lte(firstLiveFrom, after.firstLiveFrom), earlier)
}

/** Found by their keys first: a page joins twenty rows with their leaders and portraits, and no more. */
function page(reader: Reader, found: readonly (Cursor & { id: number })[]) {
  const { shown, older } = pageOf(found, size)
  const ids = shown.map(({ id }) => id)
  return { interviews: interviewList(reader, { where: isOneOf(publications.id, ids), limit: size }), older }
}

export function piecesOfTopic(reader: Reader, topicId: number, after: Cursor | 'newest') {
  const found = reader.db
    .select({
      id: publications.id,
      interviewId: publications.interviewId,
      firstLiveFrom: publishedTopics.firstLiveFrom,
    })
    .from(publishedTopics)
    .innerJoin(publications, eq(publications.id, publishedTopics.publicationId))
    .where(and(eq(publishedTopics.topicId, topicId), live(reader.now), behind(publishedTopics.firstLiveFrom, after)))
    .orderBy(desc(publishedTopics.firstLiveFrom), desc(publications.interviewId))
    .limit(size + 1)
    .all()
  return page(reader, found)
}

export function piecesOfRegion(reader: Reader, regionId: number, after: Cursor | 'newest') {
  const found = reader.db
    .select({
      id: publications.id,
      interviewId: publications.interviewId,
      firstLiveFrom: publications.firstLiveFrom,
    })
    .from(publications)
    .where(and(eq(publications.regionId, regionId), live(reader.now), behind(publications.firstLiveFrom, after)))
    .orderBy(desc(publications.firstLiveFrom), desc(publications.interviewId))
    .limit(size + 1)
    .all()
  return page(reader, found)
}
