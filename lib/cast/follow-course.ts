/** One interview of the cast, from its first question to where it stands now. */
import type { CastInterview } from '#db/cast/cast-interview.ts'
import type { Database } from '#db/open-database.ts'
import { approve } from '#lib/editorial/approve.ts'
import { revise } from '#lib/editorial/revise.ts'
import { sendBack } from '#lib/editorial/send-back.ts'
import { withdraw } from '#lib/editorial/withdraw.ts'
import { castActor } from './cast-actor.ts'
import { saveWords, sendForApproval, startWithQuestions } from './write-and-send.ts'

const day = 24 * 60 * 60 * 1000
/** Interviews go out at half past eight, when people open their first coffee and their intranet. */
const morning = (on: string) => new Date(`${on}T08:30:00Z`)

export function followCourse(db: Database, interview: CastInterview, now: Date) {
  const { course } = interview
  const ago = (days: number) => new Date(now.getTime() - days * day)
  const desk = (email: string, at: Date) => ({ db, actor: castActor(db, email), now: at })
  const writing = (at: Date) => desk(interview.writer, at)
  /** Started a week before it was sent, sent, and where the course says so approved. */
  const written = (at: Date) => startWithQuestions(writing(new Date(at.getTime() - 7 * day)), interview)
  const sent = (at: Date) => sendForApproval(writing, written(at), at)

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
      const liveFrom = morning(new Date(now.getTime() + course.liveInDays * day).toISOString().slice(0, 10))
      return approve(desk(course.approvedBy, ago(1)), { interview: id, fingerprint, liveFrom })
    }
  }

  const publishedAt = morning(course.publishedOn)
  const { id, fingerprint } = sent(new Date(publishedAt.getTime() - 2 * day))
  approve(desk(course.approvedBy, publishedAt), { interview: id, fingerprint })
  if (course.state === 'withdrawn') {
    withdraw(desk(course.decidedBy, morning(course.withdrawnOn)), { interview: id, reason: course.reason })
  }
  if (course.state === 'liveWithDraft') {
    revise(writing(ago(2)), { interview: id })
    saveWords(writing(ago(1)), id, { ...interview, ...course.changes })
  }
}
