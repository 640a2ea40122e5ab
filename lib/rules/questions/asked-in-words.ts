/** How often a question was asked, and who answered it, in words. */
import { capitalised, inWords, numberInWords } from '#lib/rules/wording/number-in-words.ts'

/** "asked seven times", "asked once", "not asked yet" */
export function timesInWords(asked: number): string {
  if (asked === 0) return 'not asked yet'
  if (asked === 1) return 'asked once'
  return asked === 2 ? 'asked twice' : `asked ${inWords(asked)} times`
}

/** "Asked seven times, last on 3 February 2026; stands in two drafts." Takes the day in words. */
export function askedInWords({ asked, drafts, last }: { asked: number; drafts: number; last: string | null }): string {
  const when = last === null ? '' : `, ${asked === 1 ? 'on' : 'last on'} ${last}`
  const waiting = drafts === 0 ? '' : `; stands in ${numberInWords(drafts, 'draft')}`
  return `${capitalised(timesInWords(asked))}${when}${waiting}.`
}

/** "In the question bank: seven other leaders answered this." */
export function othersInWords(others: number): string {
  if (others === 0) return 'In the question bank: no other leader has answered this yet.'
  return `In the question bank: ${numberInWords(others, 'other leader')} answered this.`
}
