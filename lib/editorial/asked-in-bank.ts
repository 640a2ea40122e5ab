/** Which question of the bank is put in some words, for a draft in which questions of the bank wait for their answers. */
import type { Desk } from '#lib/desk.ts'
import { likelyIn } from '#lib/questions/offers-for.ts'
import { type QuestionInBank, theBank } from '#lib/questions/the-bank.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { limits } from '#lib/rules/content/limits.ts'
import type { Asked } from './into-draft.ts'

/**
 * Where none waits, the bank is not asked at all; else it is read once. It is asked about as many wordings as a draft can
 * hold: nine thousand short questions in one text held the database for half a minute, to be refused in the end.
 * Refuses: not-found, to whoever has no place at the desk.
 */
export function askedInBank(desk: Desk, { exchanges }: Content): Asked {
  const waits = exchanges.some(({ question, answer }) => question !== undefined && answer.content.length === 0)
  let bank: QuestionInBank[] | null = null
  let left: number = waits ? limits.exchanges.save : 0
  return (wording) => {
    if (left === 0) return null
    left--
    bank ??= theBank(desk)
    return likelyIn(bank, [wording])[0]?.best ?? null
  }
}
