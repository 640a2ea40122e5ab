/** What a leader answered to the same question in different interviews: how somebody's mind has moved, or has not. */
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import { answersOfLeader } from './answers-of-leader.ts'
import { answersShown } from './answers-shown.ts'

/** So many questions, and so many answers of each: the newest. The question's own page has the rest. */
const [questionsShown, answersOfEach] = [6, 4]

/** Only questions answered in two interviews or more; most answered first. The answers of each from the oldest to the newest. */
export function overTheYears(reader: Reader, leaderId: number) {
  const again = [...answersOfLeader(reader, leaderId)]
    .filter(([, given]) => new Set(given.map(({ publicationId }) => publicationId)).size > 1)
    .toSorted(([, one], [, other]) => other.length - one.length)
    .slice(0, questionsShown)
  const names = questionNames(
    reader.db,
    again.map(([id]) => id),
  )
  return again.flatMap(([id, given]) => {
    const ids = given.slice(0, answersOfEach).map(({ exchangeId }) => exchangeId)
    const named = names.get(id)
    return named ? [{ ...named, answers: answersShown(reader, ids).reverse() }] : []
  })
}
