/** Two leaders side by side: what each answered to one question, or to every question that both were asked. */
import { z } from 'zod'
import { choice } from '#lib/reading/division-chosen.ts'
import { leaderChosen } from '#lib/reading/leader-chosen.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { questionNames } from '#lib/reading/search/question-names.ts'
import { slugOf } from '#lib/rules/slug.ts'
import { answersOfLeader } from './answers-of-leader.ts'
import { answersShown } from './answers-shown.ts'
import { questionAt } from './question-at.ts'
import { whoAnswered } from './who-answered.ts'

/** Of questions that both answered, those of which the first has spoken last; and of each the newest answers. */
const [questionsShown, answersOfEach] = [20, 3]

/** Whatever is no text is nothing: an address that was bent by hand still gets the form. */
const typed = choice.pipe(z.string().trim().max(200)).catch('')
const asked = z.object({ question: typed, a: typed, b: typed })

/** By slug, or by name as somebody typed it. Nothing typed is nobody, though its slug is somebody's. */
const leaderMeant = (reader: Reader, name: string) => (name === '' ? null : leaderChosen(reader, slugOf(name)))

/** Takes the address's parameters, whatever they are. */
export function comparison(reader: Reader, address: unknown) {
  const wanted = asked.parse(address)
  const question = questionAt(reader, wanted.question)
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
    (given.get(id) ?? []).slice(0, answersOfEach).map(({ exchangeId }) => exchangeId)
  // All at once: forty questions to the database, one for each side of each row, took as long as drawing the page.
  const ids = shared.flatMap((id) => [...newest(ofA, id), ...newest(ofB, id)])
  const answers = new Map(answersShown(reader, ids).map((answer) => [answer.id, answer]))
  const shownOf = (given: ReturnType<typeof answersOfLeader>, id: number) =>
    newest(given, id).flatMap((exchangeId) => answers.get(exchangeId) ?? [])
  return shared.flatMap((id) => {
    const named = names.get(id)
    return named ? [{ ...named, a: shownOf(ofA, id), b: shownOf(ofB, id) }] : []
  })
}
