/** When a year begins in a zone. */
import { dayIn } from '#lib/rules/dates.ts'

/** No zone is more than 14 hours from the middle one. */
const farthest = 15 * 60 * 60 * 1000
const known = new Map<string, number>()

/** In milliseconds since 1970. */
export function yearBegins(year: number, timeZone: string): number {
  const name = `${timeZone} ${year}`
  const begins = known.get(name) ?? firstMoment(year, timeZone)
  // A site's years are few; an address that made up thousands would still be forgotten.
  if (known.size > 1_000) known.clear()
  known.set(name, begins)
  return begins
}

function firstMoment(year: number, timeZone: string): number {
  const day = `${year}-01-01`
  let before = Date.UTC(year, 0, 1) - farthest
  let after = before + 2 * farthest
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (dayIn(new Date(middle), timeZone) < day) before = middle
    else after = middle
  }
  return after
}
