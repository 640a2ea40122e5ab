/** Who is told of what happened to an interview, and in which words: one function for each verb that tells anybody. */
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import { momentInWords } from '#lib/rules/dates.ts'
import { letters } from '#lib/rules/wording/letters.ts'
import { concerned, deciders } from './concerned.ts'
import { fromHere } from './from-here.ts'
import { inMail } from './in-mail.ts'
import { post } from './post.ts'

interface Told {
  interviewId: number
  /** The event that is told. */
  event: number
}

const onDesk = (interviewId: number) => `/desk/interviews/${interviewId}`

/** Those who decide, and those whom it concerns. Takes who put words into it: they cannot decide. */
export function tellSubmitted(tx: Tx, desk: Desk, { interviewId, event }: Told, contributorIds: readonly number[]) {
  const about = inMail(tx, interviewId)
  const decide = deciders(tx, interviewId, contributorIds)
  const told = { interviewId, occasion: `submitted ${event}` }
  const path = onDesk(interviewId)
  post(tx, desk, {
    ...told,
    to: decide,
    letter: letters.submittedToDecide(desk.actor.name, about),
    path: `${path}/review`,
  })
  const others = concerned(tx, interviewId).filter((id) => !decide.includes(id))
  post(tx, desk, { ...told, to: others, letter: letters.submitted(desk.actor.name, about), path })
}

/** The note reaches those whom it concerns, and nobody else. */
export function tellSentBack(tx: Tx, desk: Desk, { interviewId, event }: Told, note: string) {
  post(tx, desk, {
    occasion: `sentBack ${event}`,
    to: concerned(tx, interviewId),
    interviewId,
    letter: letters.sentBack(desk.actor.name, inMail(tx, interviewId), note),
    path: onDesk(interviewId),
  })
}

export function tellApproved(tx: Tx, desk: Desk, { interviewId, event }: Told, liveFrom: Date) {
  const { timeZone } = fromHere()
  const from = liveFrom > desk.now ? `${momentInWords(liveFrom, timeZone)} (${timeZone})` : null
  post(tx, desk, {
    occasion: `approved ${event}`,
    to: concerned(tx, interviewId),
    interviewId,
    letter: letters.approved(desk.actor.name, inMail(tx, interviewId), from),
    path: onDesk(interviewId),
  })
}

interface Mentioned {
  interviewId: number
  comment: number
  to: readonly number[]
}

/** The comment itself stays on the desk: it may quote the draft. */
export function tellMentioned(tx: Tx, desk: Desk, { interviewId, comment, to }: Mentioned) {
  post(tx, desk, {
    occasion: `mentioned ${comment}`,
    to,
    interviewId,
    letter: letters.mentioned(desk.actor.name, inMail(tx, interviewId)),
    path: `${onDesk(interviewId)}/comments#comment-${comment}`,
  })
}
