/** What readers were told about the corrections of a live interview, newest first. */
import { and, desc, eq, gte, isNotNull, isNull, lte, sql } from 'drizzle-orm'
import { publications } from '#db/schema/publications.ts'
import type { Reader } from './reader.ts'

/**
 * A correction stays told when a later one has nothing to tell. What has not begun is not told yet, and what was withdrawn
 * is told no longer, with all that was told before it: a note may say what was taken away.
 */
export function changeNotes({ db, now }: Reader, interviewId: number): { at: Date; note: string }[] {
  const { liveFrom, changeNote, withdrawalReason } = publications
  const lastWithdrawal = sql`coalesce((select max(withdrawn.live_until) from ${publications} withdrawn
    where withdrawn.interview_id = ${interviewId} and withdrawn.withdrawal_reason is not null), 0)`
  return db
    .select({ at: liveFrom, note: sql<string>`${changeNote}` })
    .from(publications)
    .where(
      and(
        eq(publications.interviewId, interviewId),
        isNotNull(changeNote),
        lte(liveFrom, now),
        isNull(withdrawalReason),
        gte(liveFrom, lastWithdrawal),
      ),
    )
    .orderBy(desc(liveFrom))
    .all()
}
