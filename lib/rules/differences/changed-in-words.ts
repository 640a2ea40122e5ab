/** How much changed, in one sentence: "Changed: standfirst and three of six exchanges." */
import { inWords } from '#lib/rules/wording/number-in-words.ts'
import type { Difference } from './differences-of.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export function hasChanged({ change, moved }: Difference): boolean {
  return change !== 'same' || moved
}

export function changedInWords(differences: readonly Difference[]): string {
  const exchanges = differences.filter(({ part }) => part === 'exchange')
  const changed = exchanges.filter(hasChanged).length
  const parts = differences.filter((difference) => difference.part !== 'exchange' && hasChanged(difference))
  const named = parts.map(({ part }) => part)
  const counted = changed > 0 ? [exchangesInWords(changed, exchanges.length)] : []
  const all = [...named, ...counted]
  return all.length === 0 ? 'No word has changed.' : `Changed: ${list.format(all)}.`
}

function exchangesInWords(changed: number, all: number): string {
  if (all === 1) return 'the only exchange'
  return changed === all ? `all ${inWords(all)} exchanges` : `${inWords(changed)} of ${inWords(all)} exchanges`
}
