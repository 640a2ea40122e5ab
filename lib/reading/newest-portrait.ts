/** Which portrait is the newest of a leader's live interviews: for the readers' pages, and for the desk, which takes it over. */
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { interviews } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from './live.ts'

/**
 * For a query over `publications` and their `interviews`, of which the first row counts. Takes the leader's number, or the
 * column of a query around this one that has it.
 */
export function newestPortrait(now: Date, leader: number | SQLiteColumn) {
  return {
    among: and(eq(interviews.leaderId, leader), live(now), isNotNull(publications.portraitHash)),
    order: [desc(publications.firstLiveFrom), desc(interviews.id)],
  }
}
