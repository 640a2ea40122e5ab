/** How much waits for somebody, in a sentence. */
import { capitalised, inWords, numberInWords } from './number-in-words.ts'

/** Takes how many things wait, and how many of them are overdue. */
export function waitingInWords(waiting: number, overdue: number): string {
  if (waiting === 0) return 'Nothing waits for you.'
  const many = `${capitalised(numberInWords(waiting, 'thing'))} ${waiting === 1 ? 'waits' : 'wait'} for you`
  return overdue === 0 ? `${many}.` : `${many}; ${inWords(overdue)} of them ${overdue === 1 ? 'is' : 'are'} overdue.`
}
