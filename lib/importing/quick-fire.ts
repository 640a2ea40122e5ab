/** Rounds of short questions with answers of a few words, in which nobody says "I". */
import { startsAsQuestion } from './asks.ts'
import { wordCount } from './sentence.ts'

/** In words. */
const quick = { question: 6, answer: 12 }

/** "Tea or coffee?" "Coffee." A quiz asks as shortly, but leaves nobody a choice. */
export function isQuickFire(exchanges: { wording: string; answer: string }[], introduced: boolean): boolean {
  const short = exchanges.filter(
    ({ wording, answer }) =>
      wordCount(wording) <= quick.question && wordCount(answer) <= quick.answer && !startsAsQuestion(wording),
  )
  const isAboutTaste = short.filter(({ wording }) => taste.test(wording)).length >= short.length * 0.5
  return (
    short.length >= 3 &&
    short.length >= exchanges.length * 0.6 &&
    (introduced || isAboutTaste || exchanges.some(isChoice))
  )
}

/** "Favourite meal?" "Last holiday?": only a person has these. */
const taste =
  /^(?:(?:your )?(?:favou?rite|last|first|best|worst|biggest|proudest|guilty|hidden|dream)|lieblings\p{L}+|letzte[rs]?|erste[rs]?|derni(?:er|ère)|premi(?:er|ère)|últim[oa]|primer[ao]?|ultim[oa]|prim[oa])(?: \p{L}+){0,2}\?$/iu

/** "Favourite place on campus", as a sheet has it. */
export const namesTaste = (heading: string): boolean => onSheet.test(heading)

const onSheet =
  /^(?:(?:my|your) )?(?:favou?rite|first|best|worst|biggest|proudest|guilty|hidden|dream|superpower|secret|lieblings\p{L}+)(?!\p{L})/iu

/** The answer takes up one of the two that were offered. */
function isChoice({ wording, answer }: { wording: string; answer: string }): boolean {
  const [first, second] = wording.toLowerCase().split(/\s(?:or|oder|ou|of|eller|o)\s/)
  if (first === undefined || second === undefined) return false
  const taken = new Set(answer.toLowerCase().match(/\p{L}{3,}/gu))
  return [first, second].some((offer) => offer.match(/\p{L}{3,}/gu)?.some((word) => taken.has(word)))
}
