/** One interview of the cast, from its first question to where it stands now. */
import type { CastInterview } from '#db/cast/cast-interview.ts'
import type { Database } from '#db/open-database.ts'
import { approve } from '#lib/editorial/approve.ts'
import { revise } from '#lib/editorial/revise.ts'
import { sendBack } from '#lib/editorial/send-back.ts'
import { withdraw } from '#lib/editorial/withdraw.ts'
import { dayIn, daysAfter, daysAgo } from '#lib/rules/dates.ts'
import { castActor } from './cast-actor.ts'
import { saveWords, sendForApproval, startWithQuestions } from './write-and-send.ts'

/** Interviews go out at half past eight, when people open their first coffee and their intranet. */
const morning = (on: string) => new Date(`${on}T08:30:00Z`)

export function followCourse(db: Database, interview: CastInterview, now: Date) {
  const { course } = interview
  const ago = (days: number) => daysAgo(days, now)
  const desk = (email: string, at: Date) => ({ db, actor: castActor(db, email), now: at })
  const writing = (at: Date) => desk(interview.writer, at)
  /** Started a week before it was sent, sent, and where the course says so approved. */
  const written = (at: Date, words = interview) => startWithQuestions(writing(daysAgo(7, at)), words)
  const sent = (at: Date, words = interview) => sendForApproval(writing, written(at, words), at)

  switch (course.state) {
    case 'draft':
      return void written(ago(course.daysAgo))
    case 'submitted':
      return void sent(ago(course.daysAgo))
    case 'sentBack': {
      const { id, fingerprint } = sent(ago(course.daysAgo + 2))
      return sendBack(desk(course.decidedBy, ago(course.daysAgo)), { interview: id, fingerprint, note: course.note })
    }
    case 'embargoed': {
      const { id, fingerprint } = sent(ago(3))
      const liveFrom = morning(daysAfter(dayIn(now, 'UTC'), course.liveInDays))
      return approve(desk(course.approvedBy, ago(1)), { interview: id, fingerprint, liveFrom })
    }
  }

  const publishedAt = morning(course.publishedOn)
  const corrected = course.state === 'live' ? course.corrected : undefined
  const { id, fingerprint } = sent(daysAgo(2, publishedAt), corrected ? withSlip(interview, corrected) : interview)
  approve(desk(course.approvedBy, publishedAt), { interview: id, fingerprint })
  if (corrected) {
    const at = morning(corrected.on)
    revise(writing(daysAgo(1, at)), { interview: id })
    saveWords(writing(daysAgo(1, at)), id, interview)
    const { fingerprint: mended } = sendForApproval(writing, id, daysAgo(1, at))
    approve(desk(course.approvedBy, at), { interview: id, fingerprint: mended, changeNote: corrected.note })
  }
  if (course.state === 'withdrawn') {
    withdraw(desk(course.decidedBy, morning(course.withdrawnOn)), { interview: id, reason: course.reason })
  }
  if (course.state === 'liveWithDraft') {
    revise(writing(ago(2)), { interview: id })
    saveWords(writing(ago(1)), id, { ...interview, ...course.changes })
  }
}

/** The words as they were read before somebody noticed. */
function withSlip(interview: CastInterview, { slip, meant }: { slip: string; meant: string }): CastInterview {
  const exchanges = interview.exchanges.map((exchange) => ({
    ...exchange,
    answer: exchange.answer.replace(meant, slip),
  }))
  return { ...interview, exchanges }
}
