/** Questions of the bank as the API gives them: those to which an answer is live, and all such answers. */
import { and, asc, gt } from 'drizzle-orm'
import type { z } from 'zod'
import { questions } from '#db/schema/questions.ts'
import { noFilter } from '#lib/reading/answers/answer-filter.ts'
import type { AnswerShown } from '#lib/reading/answers/answers-shown.ts'
import { isAnswered } from '#lib/reading/answers/is-answered.ts'
import { pageOfAnswers } from '#lib/reading/answers/page-of-answers.ts'
import { questionAt } from '#lib/reading/answers/question-at.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import { addressWith } from '#lib/rules/address-with.ts'
import type { queries } from '#lib/rules/api/paths.ts'
import type { shapes } from '#lib/rules/api/shapes.ts'
import { apiPath, bothAddresses, listAddress, namedAt, type Site } from './addresses.ts'
import { type ApiAnswer, badCursor, noSuch } from './api-answer.ts'
import { answered } from './interviews.ts'
import { pageBySlug, slugBehind } from './page-by-slug.ts'

type Asked = z.output<typeof queries.page>

export function questionsPage(
  reader: Reader,
  asked: Asked,
  site: Site,
): ApiAnswer<z.input<typeof shapes.QuestionPage>> {
  const behind = slugBehind(asked.after)
  if (behind === null) return badCursor
  const rows = reader.db
    .select({ id: questions.id, slug: questions.slug })
    .from(questions)
    .where(and(gt(questions.slug, behind), isAnswered(reader)))
    .orderBy(asc(questions.slug))
    .limit(asked.limit + 1)
    .all()
  const { shown, more } = pageBySlug(rows, asked.limit)
  const names = questionNames(
    reader.db,
    shown.map(({ id }) => id),
  )
  const items = shown.map(({ id, slug }) => namedAt(site, 'questions', { slug, name: names.get(id)?.name ?? '' }))
  return { found: { items, next: more && listAddress(site, 'questions', { ...asked, after: more }) } }
}

/** With a page of its answers. */
export function questionWhole(
  reader: Reader,
  slug: string,
  { after, limit }: Asked,
  site: Site,
): ApiAnswer<z.input<typeof shapes.Question>> {
  const question = questionAt(reader, slug)
  if (question === null) return noSuch('question')
  if (question.slug !== slug) return { movedTo: apiPath('questions', question.slug) }
  const page = pageOfAnswers(reader, { questionId: question.id, filter: noFilter, after, size: limit })
  if (page === null) return badCursor
  const named = namedAt(site, 'questions', question)
  return {
    found: {
      ...named,
      answers: page.answers.map((answer) => given(answer, site)),
      next: page.older && addressWith(named.api, { limit, after: page.older }),
    },
  }
}

function given({ slug, headline, leader, jobTitle, publishedAt, ...answer }: AnswerShown, site: Site) {
  const places = bothAddresses(site, 'interviews', slug)
  return {
    ...answered(answer, places.address),
    interview: { slug, headline, ...places },
    leader: namedAt(site, 'leaders', leader),
    jobTitle,
    publishedAt: publishedAt.toISOString(),
  }
}
