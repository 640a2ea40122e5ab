/** One question with a page of its live answers, newest first, narrowed as the address says. */
import { pageOfList, placeIn } from '#lib/reading/place-in-list.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { answerFilterIn, noFilter } from './answer-filter.ts'
import { answersCounted } from './answers-counted.ts'
import { answersShown } from './answers-shown.ts'
import { divisionsToChoose, yearsToChoose } from './choices.ts'
import { newestAnswers, placeOfAnswer } from './newest-answers.ts'
import { questionAt } from './question-at.ts'
import { wordingsUsed } from './wordings-used.ts'

const size = 20

/** As the address has them. */
type Asked = { division?: unknown; year?: unknown; after?: unknown }

/**
 * Takes slug and parameters as the address has them. Null where there is no such question, where the parameters ask for what
 * there is not, and for a question without a live answer: what was asked of somebody is not known before they have answered.
 */
export function questionWithAnswers(reader: Reader, slug: string, address: Asked, timeZone: string) {
  const at = questionAt(reader, slug)
  if (at === null) return null
  if ('movedTo' in at) return isAnswered(reader, at.movedTo) ? at : null
  const filter = answerFilterIn(reader, address, timeZone)
  const after = placeIn(placeOfAnswer, address.after)
  if (!filter || after === null) return null
  const [all = 0, left = 0] = answersCounted(reader, at.id, [noFilter, filter])
  if (all === 0) return null

  const found = newestAnswers(reader, { questionId: at.id, filter, after, limit: size + 1 })
  const { shown, more } = pageOfList(found, size, ({ id, firstLiveFrom }) => [firstLiveFrom.getTime(), id])
  const ids = shown.map(({ id }) => id)
  return {
    slug: at.slug,
    name: at.name,
    otherWordings: wordingsUsed(reader, at),
    filter,
    divisions: divisionsToChoose(reader, at.id),
    years: yearsToChoose(reader, at.id, timeZone),
    /** How many live answers there are, and how many the filter leaves. */
    all,
    left,
    answers: answersShown(reader, ids),
    isFirst: after === 'first',
    older: more,
  }
}

/** A redirect, too, says what a question is called, and that it is there. */
function isAnswered(reader: Reader, slug: string): boolean {
  const at = questionAt(reader, slug)
  return at !== null && 'id' in at && (answersCounted(reader, at.id, [noFilter])[0] ?? 0) > 0
}
