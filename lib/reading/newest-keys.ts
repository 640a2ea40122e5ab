/** The numbers of live publications, newest first, a page at a time, narrowed by whatever somebody asks for: feeds and the API begin here. */
import { and, desc, eq, exists, gte, inArray, type SQL, sql } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments } from '#db/schema/leaders.ts'
import { publications } from '#db/schema/publications.ts'
import { publishedTopics } from '#db/schema/topics.ts'
import { live } from './live.ts'
import type { PlaceAmongNewest } from './place-in-list.ts'
import type { Reader } from './reader.ts'

/** What is left out narrows nothing. Divisions are given whole: with what lies inside them. */
export type Narrowing = {
  divisionIds?: readonly number[]
  leaderId?: number
  topicId?: number
  regionId?: number
  since?: Date
}

type Asked = { narrowing: Narrowing; after: PlaceAmongNewest | 'first'; limit: number }

/** So many of the newest are looked through before the question is asked the other way round. */
const lookedThrough = 2_000

type Key = { id: number; interviewId: number; firstLiveFrom: Date }

/**
 * What many pieces have in common is found among the newest, along their index; what few have, by its own index, and put in
 * order then. Either way at most some thousands of rows are looked at, however many there are.
 */
export function newestKeys(reader: Reader, { narrowing, after, limit }: Asked): Key[] {
  const { db } = reader
  const from = and(behind(after), narrowing.since && gte(publications.firstLiveFrom, narrowing.since))
  const oldest = db
    .select({ at: publications.firstLiveFrom })
    .from(publications)
    .where(from)
    .orderBy(desc(publications.firstLiveFrom), desc(publications.interviewId))
    .limit(1)
    .offset(lookedThrough)
    .get()
  if (oldest) {
    const window = and(from, gte(publications.firstLiveFrom, oldest.at))
    const found = keys(reader, and(window, among(reader, narrowing)), limit)
    if (found.length === limit) return found
  }
  return keys(reader, and(from, sought(reader, narrowing)), limit)
}

function keys({ db, now }: Reader, where: SQL | undefined, limit: number): Key[] {
  return db
    .select({ id: publications.id, interviewId: interviews.id, firstLiveFrom: publications.firstLiveFrom })
    .from(publications)
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .where(and(live(now), where))
    .orderBy(desc(publications.firstLiveFrom), desc(publications.interviewId))
    .limit(limit)
    .all()
}

function behind(after: PlaceAmongNewest | 'first'): SQL | undefined {
  if (after === 'first') return undefined
  return sql`(${publications.firstLiveFrom}, ${publications.interviewId}) < (${after[0]}, ${after[1]})`
}

const list = (values: readonly number[]) => sql`(select value from json_each(${JSON.stringify(values)}))`

/** The pluses keep SQLite from beginning anywhere but with the newest. */
function among({ db }: Reader, { divisionIds, leaderId, topicId, regionId }: Narrowing) {
  const tagged = db.select({ id: publishedTopics.topicId }).from(publishedTopics)
  return and(
    divisionIds && sql`+${appointments.divisionId} in ${list(divisionIds)}`,
    leaderId === undefined ? undefined : sql`+${interviews.leaderId} = ${leaderId}`,
    regionId === undefined ? undefined : sql`+${publications.regionId} = ${regionId}`,
    topicId === undefined
      ? undefined
      : exists(
          tagged.where(and(eq(publishedTopics.publicationId, publications.id), eq(publishedTopics.topicId, topicId))),
        ),
  )
}

function sought({ db }: Reader, { divisionIds, leaderId, topicId, regionId }: Narrowing) {
  const tagged = db.select({ id: publishedTopics.publicationId }).from(publishedTopics)
  return and(
    divisionIds && isOneOf(appointments.divisionId, divisionIds),
    leaderId === undefined ? undefined : eq(interviews.leaderId, leaderId),
    regionId === undefined ? undefined : eq(publications.regionId, regionId),
    topicId === undefined ? undefined : inArray(publications.id, tagged.where(eq(publishedTopics.topicId, topicId))),
  )
}
