/** Answers as lists show them: who gave it, in which job and when, the words in which they were asked, and the answer. */
import { and, eq } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import { portraitShown } from '#lib/reading/portrait-shown.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { saidBy } from '#lib/reading/said-by.ts'

export type AnswerShown = ReturnType<typeof answersShown>[number]

/** Takes the numbers of a page's exchanges, in its order. */
export function answersShown({ db, now }: Reader, ids: readonly number[]) {
  const rows = db
    .select({
      id: publishedExchanges.id,
      anchor: publishedExchanges.anchor,
      kind: publishedExchanges.kind,
      wording: publishedExchanges.wording,
      answer: publishedExchanges.answer,
      slug: interviews.slug,
      headline: publications.headline,
      ...saidBy,
    })
    .from(publishedExchanges)
    .innerJoin(publications, eq(publications.id, publishedExchanges.publicationId))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(appointments, eq(appointments.id, interviews.appointmentId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .leftJoin(portraits, portraitShown)
    .where(and(isOneOf(publishedExchanges.id, ids), live(now)))
    .all()
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}
