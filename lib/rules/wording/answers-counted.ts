/** How many answers a page has, and out of how many. */
import { capitalised, inWords, numberInWords } from './number-in-words.ts'
import { quoted } from './quoted.ts'

type Counted = { all: number; left: number; division: string | null; year: number | null }

/** "Four of eight answers, from Research Infrastructure in 2025." "No answers from 2025." "Eight answers, the newest first." */
export function answersInWords({ all, left, division, year }: Counted): string {
  if (division === null && year === null)
    return `${capitalised(numberInWords(all, 'answer'))}${all > 1 ? ', the newest first' : ''}.`
  const from = division === null ? `from ${year}` : `from ${division}${year === null ? '' : ` in ${year}`}`
  if (left === 0) return `No answers ${from}.`
  return `${capitalised(inWords(left))} of ${numberInWords(all, 'answer')}, ${from}.`
}

/** The way back: "Show all eight" */
export const showAll = (all: number) => (all === 1 ? 'Show it' : `Show all ${inWords(all)}`)

const list = new Intl.ListFormat('en-GB', { type: 'conjunction' })

/** "Also put as “What did it teach you?” and “Lessons learned”." A question has its mark already. */
export function alsoPutAs(wordings: readonly string[]): string {
  const stop = /[?.!…]$/u.test(wordings.at(-1) ?? '') ? '' : '.'
  return `Also put as ${list.format(wordings.map(quoted))}${stop}`
}
