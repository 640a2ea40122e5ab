/** When the day ends in a zone. */
import { dayIn } from './dates.ts'

/** The longest day: 24 hours, and one or two when the clocks go back. */
const longestDay = 26 * 60 * 60 * 1000

/** The first moment of the day after, wherever the zone's clocks put it: where they jump at midnight there is no 00:00. */
export function nextMidnight(now: Date, timeZone: string): Date {
  const today = dayIn(now, timeZone)
  let before = now.getTime()
  let after = before + longestDay
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(new Date(middle), timeZone) === today) before = middle
    else after = middle
  }
  return new Date(after)
}
