/** The questions that wordings are likely to put, best first: what the bank has is matched, what is retired is not offered. */
import type { Desk } from '#lib/desk.ts'
import type { Likely } from '#lib/rules/questions/offers.ts'
import { type Matcher, matcherFor } from './matching/matcher-for.ts'
import { type QuestionInBank, theBank } from './the-bank.ts'

/** Gives for each wording the question that it very likely is, and what it may be, with how often each was asked. Refuses: not-found. */
export function offersFor(desk: Desk, wordings: readonly string[]) {
  const bank = theBank(desk)
  const asked = new Map(bank.map((question) => [question.id, question]))
  return likelyIn(bank, wordings).map(({ best, offered }) => ({
    best,
    offered: offered.flatMap((id) => {
      const question = asked.get(id)
      return question ? [{ id, name: question.name, asked: question.asked }] : []
    }),
  }))
}

/** Takes the whole bank. An empty wording is like none. */
export function likelyIn(bank: readonly QuestionInBank[], wordings: readonly string[]): Likely[] {
  const matcher = matcherOf(bank.filter(({ retiredAt }) => retiredAt === null))
  return wordings.map((wording) => {
    if (wording.trim() === '') return { best: null, offered: [] }
    const { best, offered } = matcher.match(wording)
    return { best, offered: offered.map(({ id }) => id) }
  })
}

/** The bank that was heard last: hearing one takes a fifth of a second, and it changes seldom. */
let heard: { bank: string; matcher: Matcher<number> } | null = null

function matcherOf(questions: readonly QuestionInBank[]): Matcher<number> {
  const bank = JSON.stringify(questions.map(({ id, wordings }) => [id, wordings]))
  if (heard?.bank !== bank) heard = { bank, matcher: matcherFor(questions) }
  return heard.matcher
}
