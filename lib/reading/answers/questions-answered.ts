/** The question bank as readers see it: every question with how many live answers it has, most answered first. */
import { and, count, gt, isNull } from 'drizzle-orm'
import { z } from 'zod'
import { isOneOf } from '#db/is-one-of.ts'
import { answers } from '#db/schema/answers.ts'
import { questions } from '#db/schema/questions.ts'
import { notLive } from '#lib/reading/not-live.ts'
import { pageOfList, placeIn } from '#lib/reading/place-in-list.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'

const size = 40

/** How many answers, and the question's number. */
const place = z.tuple([z.number().int(), z.number().int()])

/** All in their order; a bank has hundreds. Each keeps how many were ever published, and what is not live is taken away. */
export function inOrder(reader: Reader): { id: number; answers: number }[] {
  const { db } = reader
  const bank = db
    .select({ id: questions.id, answers: questions.answers })
    .from(questions)
    .where(and(gt(questions.answers, 0), isNull(questions.mergedIntoId)))
    .all()
  const rows = db
    .select({ id: answers.questionId, answers: count() })
    .from(answers)
    .where(isOneOf(answers.publicationId, notLive(reader)))
    .groupBy(answers.questionId)
    .all()
  const away = new Map(rows.map((row) => [row.id, row.answers]))
  return bank
    .map((question) => ({ id: question.id, answers: question.answers - (away.get(question.id) ?? 0) }))
    .filter((question) => question.answers > 0)
    .sort((one, other) => other.answers - one.answers || one.id - other.id)
}

/** Takes `after` as the address has it; null for one that is none. */
export function questionsAnswered(reader: Reader, after?: unknown) {
  const from = placeIn(place, after)
  if (from === null) return null
  const all = inOrder(reader)
  const isBehind = ({ id, answers: given }: { id: number; answers: number }) =>
    from === 'first' || given < from[0] || (given === from[0] && id > from[1])
  const found = all.filter(isBehind).slice(0, size + 1)
  const { shown, more } = pageOfList(found, size, (row) => [row.answers, row.id])
  const names = questionNames(
    reader.db,
    shown.map(({ id }) => id),
  )
  return {
    questions: shown.flatMap(({ id, answers: given }) => {
      const named = names.get(id)
      return named ? [{ id, ...named, answers: given }] : []
    }),
    /** How many questions have been answered, on all pages. */
    all: all.length,
    isFirst: from === 'first',
    more,
  }
}
