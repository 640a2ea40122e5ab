/** The totals of a span of days: by day, by how far, by length. */
import { daysAfter } from '#lib/rules/dates.ts'

/** What was counted of one day, length and furthest quarter. */
type Counted = { day: string; length: 'cut' | 'full'; quarter: number; count: number }

export type Totals = ReturnType<typeof totalsOf>

/** Takes the first day of the span (2026-11-01), and how many there are. A day without a read is there as well. */
export function totalsOf(counted: readonly Counted[], first: string, days: number) {
  const sum = (counts: (one: Counted) => boolean) =>
    counted.reduce((total, one) => total + (counts(one) ? one.count : 0), 0)
  const perDay = new Map<string, number>()
  for (const { day, count } of counted) perDay.set(day, (perDay.get(day) ?? 0) + count)
  const inLength = (length: Counted['length']) => ({
    all: sum((one) => one.length === length),
    toEnd: sum((one) => one.length === length && one.quarter === 4),
  })
  return {
    all: sum(() => true),
    byDay: Array.from({ length: days }, (_, place) => {
      const day = daysAfter(first, place)
      return { day, count: perDay.get(day) ?? 0 }
    }),
    /** How many came at least so far: opened, a quarter, half, three quarters, the end. Each has all that follow in it. */
    reached: [0, 1, 2, 3, 4].map((quarter) => sum((one) => one.quarter >= quarter)),
    cut: inLength('cut'),
    full: inLength('full'),
  }
}
