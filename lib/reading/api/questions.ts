/** Questions of the bank as the API gives them: those to which an answer is live, and all such answers. */
import { and, asc, eq, exists, gt, isNull, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/sqlite-core'
import type { z } from 'zod'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { questions } from '#db/schema/questions.ts'
import { cursorIn, pageOf } from '#lib/reading/cursor.ts'
import { live } from '#lib/reading/live.ts'
import { newestKeys } from '#lib/reading/newest-keys.ts'
import { exchangesOfPieces, piecesToldOf } from '#lib/reading/pieces-whole.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import type { queries } from '#lib/rules/api/paths.ts'
import type { shapes } from '#lib/rules/api/shapes.ts'
import { apiPath, bothAddresses, listAddress, namedAt, pageBySlug, type Site, slugBehind } from './addresses.ts'
import { type ApiAnswer, badCursor, noSuch } from './api-answer.ts'
import { answered } from './interviews.ts'

type Asked = z.output<typeof queries.page>

/** A question, and what became one with it. */
const same = alias(questions, 'same')

export function questionsPage(
  reader: Reader,
  asked: Asked,
  site: Site,
): ApiAnswer<z.input<typeof shapes.QuestionPage>> {
  const behind = slugBehind(asked.after)
  if (behind === null) return badCursor
  const { db, now } = reader
  const answers = db
    .select({ id: publishedExchanges.id })
    .from(same)
    .innerJoin(publishedExchanges, eq(publishedExchanges.questionId, same.id))
    .innerJoin(publications, eq(publications.id, publishedExchanges.publicationId))
    .where(and(or(eq(same.id, questions.id), eq(same.mergedIntoId, questions.id)), live(now)))
  const rows = db
    .select({ id: questions.id, slug: questions.slug })
    .from(questions)
    .where(and(gt(questions.slug, behind), isNull(questions.mergedIntoId), exists(answers)))
    .orderBy(asc(questions.slug))
    .limit(asked.limit + 1)
    .all()
  const { shown, after } = pageBySlug(rows, asked.limit)
  const names = questionNames(
    db,
    shown.map(({ id }) => id),
  )
  const items = shown.map(({ id, slug }) => namedAt(site, 'questions', { slug, name: names.get(id)?.name ?? '' }))
  return { found: { items, next: after && listAddress(site, 'questions', { ...asked, after }) } }
}

/** A page of its answers: so many interviews, each with every exchange in which it was put. */
export function questionWhole(
  reader: Reader,
  slug: string,
  asked: Asked,
  site: Site,
): ApiAnswer<z.input<typeof shapes.Question>> {
  const { db } = reader
  const question = db.select().from(questions).where(eq(questions.slug, slug)).get()
  if (!question) return noSuch('question')
  if (question.mergedIntoId !== null) return moved(reader, question.mergedIntoId)
  const narrowing = { questionIds: oneWith(reader, question.id) }
  // Nothing is said of a question to which no answer is live.
  if (newestKeys(reader, { narrowing, after: 'newest', limit: 1 }).length === 0) return noSuch('question')
  const after = cursorIn(asked.after)
  if (after === null) return badCursor
  const keys = newestKeys(reader, { narrowing, after, limit: asked.limit + 1 })
  const { shown, older } = pageOf(keys, asked.limit)
  const ids = shown.map(({ id }) => id)
  const given = exchangesOfPieces(reader, ids).filter(({ questionId }) => questionId === question.id)
  const answers = piecesToldOf(reader, ids).flatMap((piece) => {
    const places = bothAddresses(site, 'interviews', piece.slug)
    return given
      .filter(({ publicationId }) => publicationId === piece.publicationId)
      .map((exchange) => ({
        ...answered(exchange, places.address),
        interview: { slug: piece.slug, headline: piece.headline, ...places },
        leader: namedAt(site, 'leaders', piece.leader),
        jobTitle: piece.jobTitle,
        publishedAt: piece.publishedAt.toISOString(),
      }))
  })
  const name = questionNames(db, [question.id]).get(question.id)?.name ?? ''
  const next = older && `${bothAddresses(site, 'questions', slug).api}?limit=${asked.limit}&after=${older}`
  return { found: { ...namedAt(site, 'questions', { slug, name }), answers, next } }
}

/** The question's number, and those of what became one with it. */
function oneWith({ db }: Reader, id: number): number[] {
  const rows = db
    .select({ id: questions.id })
    .from(questions)
    .where(or(eq(questions.id, id), eq(questions.mergedIntoId, id)))
    .all()
  return rows.map((row) => row.id)
}

/** To the question that it became one with, if readers may know of that. */
function moved(reader: Reader, to: number): ApiAnswer<never> {
  const question = reader.db.select().from(questions).where(eq(questions.id, to)).get()
  const narrowing = { questionIds: oneWith(reader, to) }
  const isAnswered = newestKeys(reader, { narrowing, after: 'newest', limit: 1 }).length > 0
  return question && isAnswered ? { movedTo: apiPath('questions', question.slug) } : noSuch('question')
}
