/** What a turn asks: interviewers state something first ("It can’t all be plain sailing. What keeps you awake?"). */
import { plainWords } from './plain-words.ts'
import { themesIn } from './themes-in.ts'

const nobody: ReadonlySet<string> = new Set()
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
  return last !== undefined && speaks(last) ? last.trim() : wording
}
