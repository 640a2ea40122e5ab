/** What is on somebody's desk: what was sent back to them, their drafts, what waits for them, what they wait for. */
import { and, eq, notInArray, or, sql } from 'drizzle-orm'
import { events } from '#db/schema/events.ts'
import { interviews } from '#db/schema/interviews.ts'
import type { Desk } from '#lib/desk.ts'
import { allows } from '#lib/rules/permissions.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { type InterviewRow, interviewsOnDesk, newestEvent } from './interviews-on-desk.ts'

interface DeskToday {
  sentBack: InterviewRow[]
  drafts: InterviewRow[]
  waitsForYou: InterviewRow[]
  youWaitFor: InterviewRow[]
}

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

/** Refuses: not-found, to whoever has no place at the desk. */
export function deskToday(desk: Desk): DeskToday {
  requireRight(desk.actor, 'work')
  const sentBack = sentBackTo(desk)
  const returned = sentBack.map(({ id }) => id)
  const myDrafts = and(
    eq(interviews.state, 'draft'),
    eq(interviews.writerId, desk.actor.id),
    notInArray(interviews.id, returned),
  )
  const decides = allows(desk.actor.role, 'approve', false)
  return {
    sentBack,
    drafts: interviewsOnDesk(desk, myDrafts),
    waitsForYou: decides ? interviewsOnDesk(desk, eq(interviews.state, 'submitted'), decision) : [],
    youWaitFor: sentBy(desk),
  }
}
