/** One question of the bank as the desk shows it: its wordings, and every exchange that put it. */
import { asc, desc, eq, lte, sql } from 'drizzle-orm'
import { interviews } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import type { Desk } from '#lib/desk.ts'
import { live } from '#lib/reading/live.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { askings, inDrafts } from './askings.ts'
import { wordingsOf } from './find-question.ts'
import { settled, settleQuestion } from './settle-question.ts'
import { theBank } from './the-bank.ts'

/** The newest words of each exchange that was ever live, newest interview first. */
function published({ db, now }: Desk, id: number) {
  const liveNow = db.select({ id: publications.id }).from(publications).where(live(now))
  const rows = db
    .select({
      interview: publications.interviewId,
      slug: interviews.slug,
      anchor: publishedExchanges.anchor,
      leader: leaders.name,
      jobTitle: publications.jobTitle,
      wording: publishedExchanges.wording,
      at: publications.liveFrom,
      live: sql`${publications.id} in ${liveNow}`.mapWith(Boolean),
    })
    .from(publishedExchanges)
    .innerJoin(questions, eq(questions.id, publishedExchanges.questionId))
    .innerJoin(publications, eq(publications.id, publishedExchanges.publicationId))
    .innerJoin(interviews, eq(interviews.id, publications.interviewId))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .where(sql`${settled} = ${id} and ${lte(publications.liveFrom, now)}`)
    .orderBy(desc(publications.liveFrom), asc(publishedExchanges.position))
    .all()
  const place = ({ interview, anchor }: (typeof rows)[number]) => `${interview} ${anchor}`
  return rows.filter((row, at) => rows.findIndex((one) => place(one) === place(row)) === at)
}

function drafted({ db, now }: Desk, id: number) {
  const isPublished = new Set(askings(db, now).flatMap((row) => (row.question === id ? row.interview : [])))
  const named = new Map(
    db
      .select({ id: interviews.id, leader: leaders.name })
      .from(interviews)
      .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
      .all()
      .map(({ id: interview, leader }) => [interview, leader]),
  )
  return inDrafts(db)
    .filter(({ question, interview }) => question === id && !isPublished.has(interview))
    .map(({ interview, wording }) => ({ interview, wording, leader: named.get(interview) ?? null }))
}

/** Takes its number as an address has it, or one that was merged into it. Null where there is none. Refuses: not-found, to whoever has no place at the desk. */
export function questionOnDesk(desk: Desk, address: string) {
  const bank = theBank(desk)
  const named = numberOfForm.safeParse(address)
  const id = named.success ? settleQuestion(desk.db, named.data) : null
  const question = bank.find((one) => one.id === id)
  if (!question) return null
  return {
    ...question,
    wordings: wordingsOf(desk.db, question.id),
    /** What it can be merged into. */
    others: bank.filter((one) => one.id !== id),
    exchanges: published(desk, question.id),
    inDrafts: drafted(desk, question.id),
  }
}
