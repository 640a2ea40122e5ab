/** The question that most leaders have answered, with three answers: the band on the home page. */
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import { plainText } from '#lib/rules/rich-text/plain-text.ts'
import { noFilter } from './answer-filter.ts'
import { answersShown } from './answers-shown.ts'
import { newestAnswers } from './newest-answers.ts'
import { inOrder } from './questions-answered.ts'

const shown = 3
/** The three shortest of so many newest: whole answers, and still a band. */
const among = 24

/** Null where no question has three answers of three leaders: one alone is no comparison. */
export function questionBand(reader: Reader) {
  const [most] = inOrder(reader)
  const named = most && questionNames(reader.db, [most.id]).get(most.id)
  if (!most || !named) return null
  const found = newestAnswers(reader, { questionId: most.id, filter: noFilter, after: 'first', limit: among })
  const ids = found.map(({ id }) => id)
  const newest = answersShown(reader, ids)
  const ofEach = [...Map.groupBy(newest, ({ leader }) => leader.slug).values()].flatMap(([first]) => first ?? [])
  const length = ({ answer }: (typeof newest)[number]) => plainText(answer).length
  const shortest = ofEach.filter((answer) => length(answer) > 0).toSorted((one, other) => length(one) - length(other))
  const chosen = new Set(shortest.slice(0, shown))
  if (chosen.size < shown) return null
  return { ...named, all: most.answers, answers: newest.filter((answer) => chosen.has(answer)) }
}
