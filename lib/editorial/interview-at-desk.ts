/** An interview with everything that the workflow and the rights ask about it, read in one go. */
import { and, desc, eq, inArray, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { events } from '#db/schema/events.ts'
import { interviews } from '#db/schema/interviews.ts'
import { binEmptiedUntil } from '#lib/rules/bin.ts'
import { contributingVerbs, type EventVerb } from '#lib/rules/event-verbs.ts'
import type { InterviewAtDesk } from '#lib/rules/next-steps.ts'
import { hasBeenPublished } from './has-been-published.ts'
import { publicationsNow } from './publications-now.ts'

/** The newest event of one of these verbs. */
function latest(tx: Tx, interviewId: number, ...verbs: ('submit' | 'approve' | 'withdraw' | 'cancel')[]) {
  return tx
    .select({ id: events.id, actorId: events.actorId })
    .from(events)
    .where(and(eq(events.interviewId, interviewId), inArray(events.verb, verbs)))
    .orderBy(desc(events.id))
    .limit(1)
    .get()
}

/** The newest approval that still stands: what was withdrawn or cancelled after it is anybody's unread words again. */
function lastStanding(tx: Tx, interviewId: number): number {
  const undone = latest(tx, interviewId, 'withdraw', 'cancel')?.id ?? 0
  const approved = latest(tx, interviewId, 'approve')?.id ?? 0
  return approved > undone ? approved : 0
}

/** Whoever did one of these after that event. */
function whoDid(tx: Tx, interviewId: number, verbs: readonly EventVerb[], since: number): number[] {
  return tx
    .selectDistinct({ id: events.actorId })
    .from(events)
    .where(and(eq(events.interviewId, interviewId), inArray(events.verb, [...verbs]), sql`${events.id} > ${since}`))
    .all()
    .map(({ id }) => id)
}

/**
 * Everybody who put words into the draft since the last approved revision that still stands. Where earlier words were brought back
 * since, they can be anybody's who ever wrote in it: an approval of other words has not made them somebody else's.
 */
function contributors(tx: Tx, interviewId: number): number[] {
  const standing = lastStanding(tx, interviewId)
  const since = whoDid(tx, interviewId, ['restore', 'undoImport'], standing).length > 0 ? 0 : standing
  return whoDid(tx, interviewId, contributingVerbs, since)
}

export type FoundInterview = InterviewAtDesk & {
  id: number
  leaderId: number | null
  appointmentId: number | null
  slug: string
}

/** Takes an interview's id. Gives null where there is none, or none any more: what has lain in the bin for 30 days. */
export function interviewAtDesk(tx: Tx, id: number, now: Date): FoundInterview | null {
  const interview = tx.select().from(interviews).where(eq(interviews.id, id)).get()
  if (!interview || isOutOfReach(interview, now)) return null
  const { live, toCome } = publicationsNow(tx, id, now)
  return {
    ...interview,
    live: live !== null,
    embargoed: toCome.length > 0,
    unpublished: !hasBeenPublished(tx, id),
    discarded: interview.discardedAt !== null,
    submittedById: interview.state === 'submitted' ? (latest(tx, id, 'submit')?.actorId ?? null) : null,
    contributorIds: contributors(tx, id),
  }
}

const isOutOfReach = ({ discardedAt }: { discardedAt: Date | null }, now: Date) =>
  discardedAt !== null && discardedAt <= binEmptiedUntil(now)
