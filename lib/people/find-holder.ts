/** Finds the leader whom somebody typed: by name, or by name and job title as the list offers them. */
import { plainLetters } from '#lib/rules/plain-letters.ts'
import type { Holder } from './holder.ts'

/** How a leader is offered and typed: "Tobias Okello, Head of Sample Storage". */
export function holderInWords({ name, jobTitle }: Pick<Holder, 'name' | 'jobTitle'>): string {
  return `${name}, ${jobTitle}`
}

function folded(text: string): string {
  return plainLetters(text).replace(/\s+/g, ' ').trim()
}

/** Gives everybody who may be meant: one, when it is clear; none or several, when somebody has to say more. */
export function findHolder(among: readonly Holder[], typed: string): Holder[] {
  const wanted = folded(typed)
  if (wanted === '') return []
  const exact = among.filter((holder) => [holder.name, holderInWords(holder)].some((text) => folded(text) === wanted))
  return exact.length > 0 ? exact : among.filter((holder) => folded(holderInWords(holder)).includes(wanted))
}
