/** What a turn asks: interviewers state something first ("It can’t all be plain sailing. What keeps you awake?"). */
import { plainWords } from './plain-words.ts'
import { themesIn } from './themes-in.ts'

const nobody: ReadonlySet<string> = new Set()
/** "What comes next?" asks nothing without what stands before it. */
const vague =
  /^(?:and |so |but |then )?(?:what|why|how)(?:’s|'s| (?:is|was|comes?|came|happens?|happened|about|now|next|then|so|it|that|this|do you do|did you do|would you do))*\?$/iu
const speaks = (text: string): boolean => themesIn(plainWords(text), nobody).length > 0

/**
 * Takes a wording; gives its last question, without the statements and earlier questions around it, where that speaks of something
 * itself. Otherwise the whole, for "A million pounds lands in your account. What now?" asks with both halves.
 */
export function askedIn(wording: string): string {
  const sentences = wording.match(/[^.?!…]+[.?!…]*["”’)]*\s*/gu) ?? []
  if (sentences.length < 2) return wording
  const asking = sentences.filter((sentence) => sentence.includes('?'))
  const last = asking.at(-1)
  return last !== undefined && !vague.test(last.trim()) && speaks(last) ? last.trim() : wording
}
