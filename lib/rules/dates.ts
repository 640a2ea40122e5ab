/** Every date that a person reads. The zone is always passed in: it is the institution's, not the server's. */
type Part = Intl.DateTimeFormatPartTypes

/** Parts, because the punctuation between them ("Tuesday, 3" or "Tuesday 3") changes with the version of ICU. */
function parts(date: Date, timeZone: string, options: Intl.DateTimeFormatOptions) {
  const found = new Intl.DateTimeFormat('en-GB', { timeZone, hourCycle: 'h23', ...options }).formatToParts(date)
  return (type: Part) => found.find((part) => part.type === type)?.value ?? ''
}

const dayOf = { day: 'numeric', month: 'long', year: 'numeric' } as const
const clockOf = { hour: '2-digit', minute: '2-digit' } as const

/** "3 February 2026" */
export function dayInWords(date: Date, timeZone: string) {
  const part = parts(date, timeZone, dayOf)
  return `${part('day')} ${part('month')} ${part('year')}`
}

/** "Tuesday 3 February 2026 at 07:00" */
export function momentInWords(date: Date, timeZone: string) {
  const part = parts(date, timeZone, { weekday: 'long', ...clockOf })
  return `${part('weekday')} ${dayInWords(date, timeZone)} at ${part('hour')}:${part('minute')}`
}

/** "14:02:10" */
export function timeOfDay(date: Date, timeZone: string) {
  const part = parts(date, timeZone, { ...clockOf, second: '2-digit' })
  return `${part('hour')}:${part('minute')}:${part('second')}`
}

/** "3 February 2026", from a day as an appointment has it (2026-02-03). */
export function dateInWords(day: string) {
  return dayInWords(new Date(day), 'UTC')
}

/** "3 Feb", from 2026-02-03: where there is no room for more. */
export function dayAndMonth(day: string) {
  const part = parts(new Date(day), 'UTC', { day: 'numeric', month: 'short' })
  return `${part('day')} ${part('month')}`
}

/** "August 2024", from a day as an appointment has it (2024-08-01). A day is the same day in every zone, so none is asked for. */
export function monthInWords(day: string) {
  const part = parts(new Date(day), 'UTC', { month: 'long', year: 'numeric' })
  return `${part('month')} ${part('year')}`
}

/** The day (2026-02-03) that a moment falls on in a zone. */
export function dayIn(date: Date, timeZone: string) {
  const part = parts(date, timeZone, { day: '2-digit', month: '2-digit', year: 'numeric' })
  return `${part('year')}-${part('month')}-${part('day')}`
}

const dayLength = 24 * 60 * 60 * 1000

/** A moment some days of 24 hours before another. */
export function daysAgo(days: number, now: Date) {
  return new Date(now.getTime() - days * dayLength)
}

/** 2025-05-03, from 2025-04-30 and 3 */
export function daysAfter(day: string, days: number) {
  return dayIn(new Date(Date.parse(day) + days * dayLength), 'UTC')
}

/** 2025-04-30, from 2025-05-01 */
export const dayBefore = (day: string) => daysAfter(day, -1)

/** 2025-05-01, from 2025-04-30 */
export const dayAfter = (day: string) => daysAfter(day, 1)

/** "today", "yesterday", "2 days ago": by the calendar, not by 24 hours, as people count. */
export function sinceInDays(then: Date, now: Date, timeZone: string) {
  const days = Math.round((Date.parse(dayIn(now, timeZone)) - Date.parse(dayIn(then, timeZone))) / dayLength)
  if (days <= 0) return 'today'
  return days === 1 ? 'yesterday' : `${days} days ago`
}
