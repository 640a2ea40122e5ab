/** A page of a question's live answers, newest first. */
import { pageOfList, placeAmongNewest, placeIn } from '#lib/reading/place-in-list.ts'
import type { Reader } from '#lib/reading/reader.ts'
import type { AnswerFilter } from './answer-filter.ts'
import { answersShown } from './answers-shown.ts'
import { newestAnswers } from './newest-answers.ts'

type Asked = { questionId: number; filter: AnswerFilter; after: unknown; size: number }

/** Takes `after` as the address has it; null for one that is none. */
export function pageOfAnswers(reader: Reader, { questionId, filter, after, size }: Asked) {
  const from = placeIn(placeAmongNewest, after)
  if (from === null) return null
  const found = newestAnswers(reader, { questionId, filter, after: from, limit: size + 1 })
  const { shown, more } = pageOfList(found, size, ({ id, firstLiveFrom }) => [firstLiveFrom.getTime(), id])
  const ids = shown.map(({ id }) => id)
  return { answers: answersShown(reader, ids), isFirst: from === 'first', older: more }
}
