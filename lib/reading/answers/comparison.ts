/** Two leaders side by side: what each answered to one question, or to every question that both were asked. */
import { z } from 'zod'
import { choice } from '#lib/reading/division-chosen.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import { noFilter } from './answer-filter.ts'
import { answersOfLeader } from './answers-of-leader.ts'
import { answersShown } from './answers-shown.ts'
import { leaderMeant } from './leader-meant.ts'
import { newestAnswers } from './newest-answers.ts'
import { type QuestionAt, questionAt } from './question-at.ts'
import { whoAnswered } from './who-answered.ts'

/** Of questions that both answered, those of which the first has spoken last; and of each the newest answers. */
const [questionsShown, answersOfEach] = [20, 3]

/** Whatever is no text is nothing: an address that was bent by hand still gets the form. */
const typed = choice.pipe(z.string().trim().max(200)).catch('')
const asked = z.object({ question: typed, a: typed, b: typed })

export type Comparison = ReturnType<typeof comparison>

/** A question that nobody has answered yet is not there. */
function questionMeant(reader: Reader, slug: string): QuestionAt | null {
  if (slug === '') return null
  const at = questionAt(reader, slug)
  const today = at && 'movedTo' in at ? questionAt(reader, at.movedTo) : at
  if (!today || 'movedTo' in today) return null
  const [answer] = newestAnswers(reader, { questionId: today.id, filter: noFilter, after: 'first', limit: 1 })
  return answer ? today : null
}

/** Takes the address's parameters, whatever they are. */
export function comparison(reader: Reader, address: unknown) {
  const wanted = asked.parse(address)
  const question = questionMeant(reader, wanted.question)
  const [a, b] = [leaderMeant(reader, wanted.a), leaderMeant(reader, wanted.b)] as const
  const two = a && b && a.id !== b.id ? ([a.id, b.id] as const) : null
  return {
    wanted,
    question,
    a,
    b,
    /** Null where there are too many to list. */
    leaders: whoAnswered(reader, question?.id ?? null),
    pairs: two ? pairs(reader, two, question?.id ?? null) : [],
  }
}

function pairs(reader: Reader, [a, b]: readonly [number, number], questionId: number | null) {
  const [ofA, ofB] = [answersOfLeader(reader, a, questionId), answersOfLeader(reader, b, questionId)]
  const shared = [...ofA.keys()].filter((id) => ofB.has(id)).slice(0, questionsShown)
  const names = questionNames(reader.db, shared)
  const newest = (given: ReturnType<typeof answersOfLeader>, id: number) =>
    answersShown(
      reader,
      (given.get(id) ?? []).slice(0, answersOfEach).map(({ exchangeId }) => exchangeId),
    )
  return shared.flatMap((id) => {
    const named = names.get(id)
    return named ? [{ ...named, a: newest(ofA, id), b: newest(ofB, id) }] : []
  })
}
