/** Writes into the timeline that somebody changed the draft: once for a sitting, however often the form saved itself. */
import { and, desc, eq, gt, inArray, max, notInArray } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { events } from '#db/schema/events.ts'
import type { Desk } from '#lib/desk.ts'
import { draftOf } from './draft-of.ts'
import { record } from './record.ts'

/** Whoever has not saved for so long begins another sitting. In milliseconds. */
const pause = 30 * 60_000

const savings = ['save', 'merge'] as const

/** Before the new wording is kept: the draft still says who saved it last, and when. */
export function recordSave(tx: Tx, desk: Desk, interviewId: number, verb: (typeof savings)[number]) {
  if (!isRecorded(tx, desk, interviewId, verb)) record(tx, desk, { interviewId, verb })
}

/** Whether nothing but saving has happened since this person's last such event, and they went on without a pause. */
function isRecorded(tx: Tx, { actor, now }: Desk, interviewId: number, verb: (typeof savings)[number]): boolean {
  const ofInterview = eq(events.interviewId, interviewId)
  const other = tx
    .select({ id: max(events.id) })
    .from(events)
    .where(and(ofInterview, notInArray(events.verb, [...savings])))
    .get()
  const own = tx
    .select({ at: events.at })
    .from(events)
    .where(
      and(
        ofInterview,
        gt(events.id, other?.id ?? 0),
        eq(events.actorId, actor.id),
        inArray(events.verb, verb === 'merge' ? ['merge'] : [...savings]),
      ),
    )
    .orderBy(desc(events.id))
    .limit(1)
    .get()
  if (!own) return false
  const draft = draftOf(tx, interviewId)
  const goneOn = draft.savedById === actor.id ? draft.savedAt : own.at
  return now.getTime() - Math.max(goneOn.getTime(), own.at.getTime()) < pause
}
