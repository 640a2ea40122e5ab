/** Which question of the bank is put in some words, for a draft in which questions of the bank wait for their answers. */
import type { Desk } from '#lib/desk.ts'
import { offersFor } from '#lib/questions/offers-for.ts'
import type { Content } from '#lib/rules/content/content.ts'
import type { Asked } from './into-draft.ts'

/** Where none waits, the bank is not asked at all. Refuses: not-found, to whoever has no place at the desk. */
export function askedInBank(desk: Desk, { exchanges }: Content): Asked {
  const waits = exchanges.some(({ question, answer }) => question !== undefined && answer.content.length === 0)
  return (wording) => (waits ? (offersFor(desk, [wording])[0]?.best ?? null) : null)
}
