/** What a leader has answered to questions of the bank, in live interviews, newest first: question by question. */
import { and, desc, eq, sql } from 'drizzle-orm'
import { answers } from '#db/schema/answers.ts'
import { interviews } from '#db/schema/interviews.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import type { Reader } from '#lib/reading/reader.ts'

/** Fifty interviews of six answers; nobody has given so many. */
const most = 300

type AnswerOfLeader = { questionId: number; exchangeId: number; publicationId: number }

/** Takes the leader's number, and the question's where only one is meant. Gives the answers by question. */
export function answersOfLeader({ db, now }: Reader, leaderId: number, questionId: number | null = null) {
  const rows: AnswerOfLeader[] = db
    .select({
      questionId: answers.questionId,
      exchangeId: answers.exchangeId,
      publicationId: answers.publicationId,
    })
    .from(interviews)
    .innerJoin(publications, eq(publications.interviewId, interviews.id))
    .innerJoin(answers, eq(answers.publicationId, publications.id))
    .where(
      and(
        eq(interviews.leaderId, leaderId),
        live(now),
        // The plus keeps SQLite from beginning with all answers to the question.
        questionId === null ? undefined : sql`+${answers.questionId} = ${questionId}`,
      ),
    )
    .orderBy(desc(publications.firstLiveFrom), desc(answers.exchangeId))
    .limit(most)
    .all()
  return Map.groupBy(rows, (row) => row.questionId)
}
