/** Which parts stayed as they were: "Unchanged: headline and three exchanges." */
import { numberInWords } from '#lib/rules/wording/number-in-words.ts'
import type { Difference } from './differences-of.ts'

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

export function partsInWords(differences: readonly Pick<Difference, 'part'>[]): string {
  const exchanges = differences.filter(({ part }) => part === 'exchange').length
  const named = differences.map(({ part }) => part).filter((part) => part !== 'exchange')
  const counted = exchanges === 0 ? [] : [numberInWords(exchanges, 'exchange')]
  return `Unchanged: ${list.format([...named, ...counted])}`
}
