/** Answers may end by asking ("… So we ask one thing first: what were you doing?"). Where such a paragraph stands gives it away. */
import { endsAsQuestion, sentencesOf, wordCount } from './sentence.ts'
import type { Tongue } from './tongue.ts'

/** The neighbours that still stand to be read: whether the one before was taken for a question, whether the one after asks, whether there is none. */
export type Neighbours = { previousAsked: boolean; nextAsks: boolean; isLast: boolean }

/** What interviewers say before they ask is said to somebody ("You spent twenty years in shipping.") or it is short. */
const shortLeadIn = 14
/** In words. */
const shortestAnswer = 15
const longestRetort = 3

/** Takes a paragraph that asks; true if it rather ends the answer that it stands in, because it tells before it asks. */
export function asksBack(text: string, tongue: Tongue, { previousAsked, nextAsks, isLast }: Neighbours): boolean {
  if (!endsAsQuestion(text) || (!previousAsked && !nextAsks)) return false
  // "Has anybody complained?" "Would you?"
  if (previousAsked && (nextAsks || isLast) && wordCount(text) <= longestRetort) return true
  const sentences = sentencesOf(text)
  const firstQuestion = sentences.findIndex(endsAsQuestion)
  const told = sentences.slice(0, firstQuestion)
  if (told.length === 0) return false
  // Between two questions, or at the end: one of them would have no answer.
  if (previousAsked && (isLast || (nextAsks && wordCount(text) >= shortestAnswer))) return true
  if (told.some((sentence) => tongue?.you.test(sentence))) return false
  const leadIn = told.length === 1 && wordCount(told[0] ?? '') <= shortLeadIn
  if (leadIn && !told.some((sentence) => tongue?.me.test(sentence) || tongue?.us.test(sentence))) return false
  return previousAsked || !tongue?.you.test(sentences.slice(firstQuestion).join(' ')) || told.length > 2
}
