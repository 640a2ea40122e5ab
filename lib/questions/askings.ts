/** When which question was asked in which interview: in what was published, and in drafts that were not published with it. */
import { eq, lte, max, sql } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews } from '#db/schema/interviews.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import { settled } from './settle-question.ts'

/** One row for each question and interview that was ever live with it: a correction asks nobody a second time. */
export function askings(tx: Tx, now: Date) {
  return tx
    .select({
      question: settled,
      interview: publications.interviewId,
      leader: interviews.leaderId,
      last: max(publications.liveFrom),
    })
    .from(publishedExchanges)
    .innerJoin(questions, eq(questions.id, publishedExchanges.questionId))
    .innerJoin(publications, eq(publications.id, publishedExchanges.publicationId))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .where(lte(publications.liveFrom, now))
    .groupBy(settled, publications.interviewId)
    .all()
}

interface InDraft {
  question: number
  interview: number
  wording: string
}

/** Every exchange of a draft that puts a question of the bank. What lies in the bin puts none. */
export function inDrafts(tx: Tx): InDraft[] {
  return tx.all<InDraft>(sql`
    select coalesce(questions.merged_into_id, questions.id) as question, drafts.interview_id as interview,
      json_extract(exchange.value, '$.wording') as wording
    from drafts join interviews on interviews.id = drafts.interview_id and interviews.discarded_at is null,
      json_each(drafts.content, '$.exchanges') as exchange
    join questions on questions.id = json_extract(exchange.value, '$.question')
    order by drafts.saved_at desc, exchange.key
  `)
}
