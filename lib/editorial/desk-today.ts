/** What is on somebody's desk: what was sent back to them, their drafts, what waits for them and what they wait for, what is to be read again, what the clock does next. */
import { and, eq, notInArray, or, sql } from 'drizzle-orm'
import { events } from '#db/schema/events.ts'
import { interviews } from '#db/schema/interviews.ts'
import type { Desk } from '#lib/desk.ts'
import { askedInWords, inOrderOfNeed, isLate } from '#lib/rules/asked-to-decide.ts'
import { dayIn } from '#lib/rules/dates.ts'
import { allows } from '#lib/rules/permissions.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { goesLiveNext } from './goes-live-next.ts'
import { type InterviewRow, interviewsOnDesk, newestEvent } from './interviews-on-desk.ts'
import { reviewList } from './review-list.ts'

const decision = newestEvent(['submit', 'sendBack'])

/** Who sent it last: whoever wrote it began it, and may be somebody else. */
const lastSender = sql`(select sent.actor_id from events sent where sent.interview_id = ${interviews.id} and sent.verb = 'submit' order by sent.id desc limit 1)`

/** A draft is sent back until it is sent again: the newest of the two decides. */
function sentBackTo(desk: Desk): InterviewRow[] {
  const mine = or(eq(interviews.writerId, desk.actor.id), sql`${lastSender} = ${desk.actor.id}`)
  return interviewsOnDesk(desk, and(eq(interviews.state, 'draft'), mine, eq(events.verb, 'sendBack')), decision)
}

function sentBy(desk: Desk): InterviewRow[] {
  const mine = and(eq(interviews.state, 'submitted'), eq(events.actorId, desk.actor.id))
  return interviewsOnDesk(desk, mine, decision)
}

/** Who is asked to decide on each, and by when. */
function withAsked(rows: readonly InterviewRow[], { actor }: Desk, today: string) {
  return inOrderOfNeed(rows, actor.id).map((row) => {
    const sentence = askedInWords(row, actor.id, today)
    return { ...row, asked: sentence === null ? null : { sentence, late: isLate(row, today) } }
  })
}

/** Takes the institution's time zone: days are hers. Refuses: not-found, to whoever has no place at the desk. */
export function deskToday(desk: Desk, timeZone: string) {
  requireRight(desk.actor, 'work')
  const { id, role } = desk.actor
  const today = dayIn(desk.now, timeZone)
  const sentBack = sentBackTo(desk)
  const returned = sentBack.map((row) => row.id)
  const myDrafts = and(eq(interviews.state, 'draft'), eq(interviews.writerId, id), notInArray(interviews.id, returned))
  const decides = allows(role, 'approve', false)
  return {
    sentBack,
    drafts: interviewsOnDesk(desk, myDrafts),
    waitsForYou: decides
      ? withAsked(interviewsOnDesk(desk, eq(interviews.state, 'submitted'), decision), desk, today)
      : [],
    youWaitFor: withAsked(sentBy(desk), desk, today),
    /** One's own; of everybody, for whoever decides for all. */
    toReadAgain: reviewList(desk, timeZone, decides ? undefined : id),
    next: goesLiveNext(desk),
    today,
  }
}
