/** What an admin reads before deciding: the words that were sent, who wrote and who sent them, and what readers were shown last. */
import { and, asc, desc, eq, inArray, lte } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { users } from '#db/schema/accounts.ts'
import { events } from '#db/schema/events.ts'
import { publications } from '#db/schema/publications.ts'
import { approvals, revisions } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { shorterBy } from '#lib/rules/content/shorter-by.ts'
import { wordsAsGiven } from '#lib/rules/content/words-as-given.ts'
import { wordsOfAnswers } from '#lib/rules/content/words-of-content.ts'
import { mayTake } from '#lib/rules/next-steps.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { interviewAtDesk } from './interview-at-desk.ts'
import { type LastLook, lastLook } from './last-look.ts'
import { othersWhoApprove } from './others-who-approve.ts'
import { newestRevision } from './take-revision.ts'
import { textsReadIn } from './texts-read-in.ts'

interface RevisionForReview {
  number: number
  fingerprint: string
  content: Content
  writtenBy: string[]
  sentBy: string
  sentAt: Date
  /** Words of this person's own that nobody else could approve. */
  alone: boolean
  /** What this person looked at last; null for whoever has not looked yet. */
  lastLook: LastLook | null
  /** What readers were shown last, now or before; null for a piece that was never live. */
  lastLive: Content | null
  /** What readers will be told of its length: by how many per cent it is shorter than it was given; null for nothing. */
  shorterBy: number | null
}

function lastLive(tx: Tx, interviewId: number, now: Date): Content | null {
  const row = tx
    .select({ content: revisions.content })
    .from(publications)
    .innerJoin(approvals, eq(approvals.id, publications.approvalId))
    .innerJoin(revisions, eq(revisions.id, approvals.revisionId))
    .where(and(eq(publications.interviewId, interviewId), lte(publications.liveFrom, now)))
    .orderBy(desc(publications.liveFrom), desc(publications.id))
    .limit(1)
    .get()
  return row?.content ?? null
}

function sent(tx: Tx, interviewId: number) {
  return tx
    .select({ by: users.name, at: events.at })
    .from(events)
    .innerJoin(users, eq(users.id, events.actorId))
    .where(and(eq(events.interviewId, interviewId), eq(events.verb, 'submit')))
    .orderBy(desc(events.id))
    .limit(1)
    .get()
}

/** Null unless something waits for a decision. Refuses: not-found, to whoever has no place at the desk. */
export function revisionForReview(desk: Desk, id: number): RevisionForReview | null {
  const { db, actor, now } = desk
  requireRight(actor, 'work')
  const interview = interviewAtDesk(db, id, now)
  const revision = newestRevision(db, id)
  const submission = sent(db, id)
  if (interview?.state !== 'submitted' || !revision || !submission) return null
  const { exchanges } = revision.content
  const writers = db
    .select({ name: users.name })
    .from(users)
    .where(inArray(users.id, [...interview.contributorIds]))
    .orderBy(asc(users.name))
    .all()
  return {
    number: revision.number,
    fingerprint: revision.fingerprint,
    content: revision.content,
    writtenBy: writers.map(({ name }) => name),
    sentBy: submission.by,
    sentAt: submission.at,
    alone: mayTake(actor, 'approveAlone', interview) && othersWhoApprove(db, interview, actor.id).length === 0,
    lastLook: lastLook(desk, id),
    lastLive: lastLive(db, id, now),
    shorterBy: shorterBy(wordsAsGiven(exchanges, textsReadIn(db, id)), wordsOfAnswers({ exchanges })),
  }
}
