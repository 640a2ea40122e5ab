/** The counters of an import, as one line that adds up. */

import type { Line } from './line.ts'
import { wordsCounted } from './words-counted.ts'

const figure = (count: number) => count.toLocaleString('en-GB')

/** "412 words pasted: 371 in fields, 41 left over". */
export function countedInWords(lines: readonly Line[]): string {
  const { pasted, inFields, leftOver } = wordsCounted(lines)
  const words = pasted === 1 ? '1 word' : `${figure(pasted)} words`
  return `${words} pasted: ${figure(inFields)} in fields, ${figure(leftOver)} left over`
}
