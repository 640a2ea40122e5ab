/** By which day a live piece is to be read again. */
import { dateInWords, daysAfter } from './dates.ts'

/** As government publishing does it: what nobody has looked at for a year may no longer be so. */
const monthsUntilReview = 12

/** 2027-02-28, from 2026-02-28 and 12; the last of a month that has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Twelve months after this day. */
export const nextReview = (day: string) => monthsAfter(day, monthsUntilReview)

interface Reviewing {
  /** What somebody has said, if anybody has. */
  said: string | null
  /** The day on which the words that readers see were approved. */
  approvedOn: string
}

/** Twelve months after it was approved, unless another day was said. A day that had passed when it was approved is done with: an approver has read it all. */
export function reviewDay({ said, approvedOn }: Reviewing): string {
  return said !== null && said > approvedOn ? said : nextReview(approvedOn)
}

/** Takes two days. Gives how many lie between: 0 where they are one. */
export function daysFrom(first: string, last: string): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / (Date.parse(daysAfter(first, 1)) - Date.parse(first)))
}

/** "on 3 February 2026, 2 days ago", of a day that has come. */
export function dayThatCame(day: string, today: string): string {
  const days = daysFrom(day, today)
  if (days === 0) return 'today'
  return `on ${dateInWords(day)}, ${days === 1 ? 'yesterday' : `${days} days ago`}`
}
