/** Answers may end by asking ("… So we ask one thing first: what were you doing?"). Where such a paragraph stands gives it away. */
import { endsAsQuestion, sentencesOf, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** The neighbours that still stand to be read: whether the one before was taken for a question, and whether the one after asks. */
export type Neighbours = { previousAsked: boolean; nextAsks: boolean }

/** What interviewers say before they ask is said to somebody ("You spent twenty years in shipping.") or it is short. */
const shortLeadIn = 14
/** In words. */
const shortestAnswer = 15

/** Takes a paragraph that asks; true if it rather ends the answer that it stands in, because it tells before it asks. */
export function asksBack(text: string, tongue: Tongue, { previousAsked, nextAsks }: Neighbours): boolean {
  if (!endsAsQuestion(text) || (!previousAsked && !nextAsks)) return false
  const sentences = sentencesOf(text)
  const firstQuestion = sentences.findIndex(endsAsQuestion)
  const told = sentences.slice(0, firstQuestion)
  if (told.length === 0) return false
  // Between two questions: one of them would have no answer.
  if (previousAsked && nextAsks && wordCount(text) >= shortestAnswer) return true
  if (told.some((sentence) => tongue?.you.test(sentence))) return false
  const leadIn = told.length === 1 && wordCount(told[0] ?? '') <= shortLeadIn
  if (leadIn && !told.some((sentence) => tongue?.me.test(sentence) || tongue?.us.test(sentence))) return false
  return previousAsked || !tongue?.you.test(sentences.slice(firstQuestion).join(' ')) || told.length > 2
}
