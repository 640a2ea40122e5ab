/** When readers first saw the interview: a correction must not make an old piece the newest. */
import { sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import { publications } from '#db/schema/publications.ts'

const first = alias(publications, 'first')

export const firstPublished =
  sql`(select min(${first.liveFrom}) from ${publications} "first" where ${first.interviewId} = ${publications.interviewId})`.mapWith(
    publications.liveFrom,
  )
