/** Tells what no person did but the clock: a decision is due or overdue, an embargo has passed. Each once, however often this is asked. */
import { and, eq, gt, isNull, lte, or } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { approvals } from '#db/schema/revisions.ts'
import { change } from '#lib/change.ts'
import { dateInWords, dayIn } from '#lib/rules/dates.ts'
import { tooOld } from '#lib/rules/mail/pauses.ts'
import { letters } from '#lib/rules/wording/letters.ts'
import { concerned, deciders } from './concerned.ts'
import { fromHere } from './from-here.ts'
import { inMail } from './in-mail.ts'
import { post } from './post.ts'

export function tellByTheClock(db: Tx, now: Date) {
  if (waitingPastTheirDay(db, now).length + begunLately(db, now).length === 0) return // mostly: without taking the lock
  change(db, (tx) => {
    for (const waiting of waitingPastTheirDay(tx, now)) tellDue(tx, now, waiting)
    for (const begun of begunLately(tx, now)) tellEmbargoPassed(tx, now, begun)
  })
}

const todayAt = (now: Date) => dayIn(now, fromHere().timeZone)

/** Those whose day has come, too. */
function waitingPastTheirDay(tx: Tx, now: Date): { id: number; dueOn: string }[] {
  return tx
    .select({ id: interviews.id, dueOn: interviews.dueOn })
    .from(interviews)
    .where(and(eq(interviews.state, 'submitted'), lte(interviews.dueOn, todayAt(now)), isNull(interviews.discardedAt)))
    .all()
    .flatMap(({ id, dueOn }) => (dueOn === null ? [] : { id, dueOn }))
}

/** On its day to those who decide; from the day after also to those who wait. */
function tellDue(tx: Tx, now: Date, { id, dueOn }: { id: number; dueOn: string }) {
  const isLate = dueOn < todayAt(now)
  const words = isLate ? letters.overdue : letters.due
  const telling = {
    occasion: `${isLate ? 'overdue' : 'due'} ${id} ${dueOn}`,
    to: isLate ? [...deciders(tx, id), ...concerned(tx, id)] : deciders(tx, id),
    interviewId: id,
    letter: words(inMail(tx, id), dateInWords(dueOn)),
    path: `/desk/interviews/${id}/review`,
  }
  post(tx, { actor: null, now }, telling)
}

/** What began to be live within the last days, after its approval: what went live with it was told then. What has ended is news no more. */
function begunLately(tx: Tx, now: Date) {
  return tx
    .select({ id: publications.id, interviewId: publications.interviewId, headline: publications.headline })
    .from(publications)
    .innerJoin(approvals, eq(approvals.id, publications.approvalId))
    .where(
      and(
        lte(publications.liveFrom, now),
        gt(publications.liveFrom, new Date(now.getTime() - tooOld)),
        gt(publications.liveFrom, approvals.approvedAt),
        or(isNull(publications.liveUntil), gt(publications.liveUntil, now)),
      ),
    )
    .all()
}

/** Under the headline that readers see: the draft may have another by now. */
function tellEmbargoPassed(tx: Tx, now: Date, { id, interviewId, headline }: ReturnType<typeof begunLately>[number]) {
  const telling = {
    occasion: `embargoPassed ${id}`,
    to: concerned(tx, interviewId),
    interviewId,
    letter: letters.embargoPassed({ ...inMail(tx, interviewId), headline }),
    path: `/desk/interviews/${interviewId}`,
  }
  post(tx, { actor: null, now }, telling)
}
