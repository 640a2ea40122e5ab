/** What the plots of reads say, as sentences: each says the main thing, the plot and its table the rest. */
import { dateInWords } from '#lib/rules/dates.ts'
import type { Totals } from './totals.ts'

/** How far, in the order of `reached`. */
export const reachedInWords = ['Opened', 'A quarter', 'Half', 'Three quarters', 'The end'] as const

/** "1,686": figures, because they stand beside figures. */
export const figure = (count: number) => count.toLocaleString('en-GB')

/** "1,686 reads", "1 read", "no reads" */
export const readsInWords = (count: number) => `${count === 0 ? 'no' : figure(count)} ${count === 1 ? 'read' : 'reads'}`

/** "1,686 times", "once" */
export const timesInWords = (count: number) => (count === 1 ? 'once' : `${figure(count)} times`)

/** "214 reads in 30 days, most of them on 3 November 2026: 21." */
export function perDayInWords({ all, byDay }: Totals): string {
  const busiest = byDay.reduce((most, day) => (day.count > most.count ? day : most))
  return `${readsInWords(all)} in ${byDay.length} days, the most on ${dateInWords(busiest.day)}: ${figure(busiest.count)}.`
}

/** "Of 214 reads 160 came past the half, and 81 to the end: 38 in 100." */
export function howFarInWords({ all, reached }: Totals): string {
  const [, , half = 0, , end = 0] = reached
  return `Of ${readsInWords(all)} ${figure(half)} came as far as the half, and ${figure(end)} to the end: ${inHundred(end, all)} in 100.`
}

/** "In 60 seconds: 61 reads, 49 of them to the end. In full: 153 reads, 32 of them to the end." */
export function lengthsInWords({ cut, full }: Totals): string {
  const said = ({ all, toEnd }: Totals['cut']) =>
    all === 0 ? 'no reads.' : `${readsInWords(all)}, ${figure(toEnd)} of them to the end.`
  return `In 60 seconds: ${said(cut)} In full: ${said(full)}`
}

const inHundred = (part: number, whole: number) => (whole === 0 ? 0 : Math.round((100 * part) / whole))
