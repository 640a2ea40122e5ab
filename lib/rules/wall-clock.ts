/**
 * A time as people say it (a day and what the clock on the wall shows) and the moment that is. On the nights when clocks
 * change, one time is no moment and another is two: neither is guessed.
 */
import { dateInWords } from './dates.ts'

/** 2026-10-25T01:30, as a browser's field for day and time sends it; seconds are not people's business. */
const shape = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::00(?:\.0+)?)?$/

export type WallClock =
  | { is: 'unreadable' }
  /** The clocks go forward over it. */
  | { is: 'skipped' }
  | { is: 'once'; moment: Date }
  /** The clocks go back to it: the same time comes again. */
  | { is: 'twice'; first: Date; second: Date }

const hour = 60 * 60 * 1000

/** Zones differ from UTC by up to 14 hours; the clock of a day before and after knows every offset that a time can have. */
const around = [-26 * hour, 0, 26 * hour] as const

/** By how much the zone's clocks are ahead of UTC at a moment, in milliseconds. */
function offsetAt(moment: number, timeZone: string): number {
  return shownBy(moment, timeZone) - moment
}

/** What the zone's clocks show at a moment, as the moment at which UTC's would show it. */
function shownBy(moment: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  }).formatToParts(new Date(moment))
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(format.find((one) => one.type === type)?.value)
  return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'))
}

/** Takes what was typed and the zone whose clocks are meant. */
export function wallClock(typed: string, timeZone: string): WallClock {
  const said = readAsUtc(typed)
  if (said === null) return { is: 'unreadable' }
  const moments = [...new Set(around.map((away) => said - offsetAt(said + away, timeZone)))]
    .filter((moment) => shownBy(moment, timeZone) === said)
    .toSorted((a, b) => a - b)
  const [first, second] = moments
  if (first === undefined) return { is: 'skipped' }
  if (second === undefined) return { is: 'once', moment: new Date(first) }
  return { is: 'twice', first: new Date(first), second: new Date(second) }
}

function readAsUtc(typed: string): number | null {
  const [, day, time] = shape.exec(typed.trim()) ?? []
  if (day === undefined || time === undefined) return null
  const read = new Date(`${day}T${time}:00Z`)
  const exists = !Number.isNaN(read.getTime()) && read.toISOString().startsWith(`${day}T${time}`) // 31 June is no day
  return exists ? read.getTime() : null
}

/** What the zone's clocks show at a moment, as the field for day and time wants it: "2026-10-25T01:30". */
export function asTyped(moment: Date, timeZone: string): string {
  return new Date(shownBy(moment.getTime(), timeZone)).toISOString().slice(0, 16)
}

/** "01:30 on 29 March 2026" */
export function wallClockInWords(typed: string): string {
  const [, day = '', time = ''] = shape.exec(typed.trim()) ?? []
  return `${time} on ${dateInWords(day)}`
}

/** What a zone calls its time at a moment: "BST", "GMT+2". */
export function zoneAt(moment: Date, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('en-GB', { timeZone, timeZoneName: 'short' }).formatToParts(moment)
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
