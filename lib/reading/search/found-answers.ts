/** Answers as a search shows them: who said it, when and under which question, with the words marked. */
import { and, eq, isNotNull, sql } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { appointments, leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import { portraitShown, portraitWithItsWords } from '#lib/reading/portrait-shown.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import { excerpt, marked } from '#lib/rules/search/excerpt.ts'
import type { Term } from '#lib/rules/search/query.ts'

export type FoundAnswer = ReturnType<typeof foundAnswers>[number]

/** Takes the answers' numbers in the order in which they are shown, and what was looked for. */
export function foundAnswers(tx: Tx, ids: readonly number[], terms: readonly Term[], now: Date) {
  const rows = tx
    .select({
      id: publishedExchanges.id,
      anchor: publishedExchanges.anchor,
      wording: publishedExchanges.wording,
      answer: publishedExchanges.answer,
      slug: interviews.slug,
      leader: { slug: leaders.slug, name: leaders.name },
      jobTitle: publications.jobTitle,
      former: sql<boolean>`${isNotNull(appointments.until)}`.mapWith(Boolean),
      portrait: portraitWithItsWords,
      publishedAt: publications.firstLiveFrom,
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
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    const { wording, answer, leader, ...rest } = row
    return {
      ...rest,
      leader,
      wording: marked(wording, terms),
      speaker: marked(leader.name, terms),
      excerpt: excerpt(plainText(answer), terms),
    }
  })
}
