/** From when until when an approved interview is live, as it was typed: moments, or what to mend beside which field. */
import { momentInWords } from './dates.ts'
import type { Problem } from './problem.ts'
import { wallClock, wallClockInWords, zoneAt } from './wall-clock.ts'

/** Times by the institution's clocks ("2026-03-29T07:00"), '' for none; and of a time that comes twice, which is meant. */
export interface TypedTimes {
  liveFrom: string
  liveFromWhich: string
  liveUntil: string
  liveUntilWhich: string
}

type Times = { liveFrom: Date | undefined; liveUntil: Date | undefined; problems: Problem[] }
type Field = 'liveFrom' | 'liveUntil'
type Read = { moment: Date | undefined; problem: Problem | null }

/** Takes what was typed, whether it is under embargo (else it is live now, whatever stands in `liveFrom`), the zone and the clock. */
export function liveTimes(typed: TypedTimes, isEmbargo: boolean, timeZone: string, now: Date): Times {
  const from = isEmbargo ? required(typed, timeZone, now) : { moment: undefined, problem: null }
  const until = optional(typed, timeZone)
  const ends = until.moment && until.moment <= (from.moment ?? now) ? tooEarly(from.moment) : null
  const problems = [from.problem, until.problem, ends].filter((problem) => problem !== null)
  return { liveFrom: from.moment, liveUntil: until.moment, problems }
}

function required(typed: TypedTimes, timeZone: string, now: Date): Read {
  const read = readField('liveFrom', typed, timeZone)
  if (typed.liveFrom.trim() === '') return wrong('liveFrom', 'Enter the day and the time at which it goes live')
  if (read.moment && read.moment <= now) {
    const past = `${momentInWords(read.moment, timeZone)} has passed: enter a time that is to come, or approve it now`
    return wrong('liveFrom', past)
  }
  return read
}

function optional(typed: TypedTimes, timeZone: string): Read {
  return typed.liveUntil.trim() === '' ? { moment: undefined, problem: null } : readField('liveUntil', typed, timeZone)
}

const tooEarly = (from: Date | undefined): Problem => ({
  field: 'liveUntil',
  message: from ? 'Enter an end after the moment at which it goes live' : 'Enter an end that is still to come',
})

const wrong = (field: string, message: string): Read => ({ moment: undefined, problem: { field, message } })

function readField(field: Field, typed: TypedTimes, timeZone: string): Read {
  const read = wallClock(typed[field], timeZone)
  switch (read.is) {
    case 'unreadable':
      return wrong(field, 'Enter a day and a time, such as 2026-02-03 07:00')
    case 'skipped':
      return wrong(
        field,
        `Enter another time: ${wallClockInWords(typed[field])} does not exist, because the clocks go forward over it`,
      )
    case 'once':
      return { moment: read.moment, problem: null }
    case 'twice':
      return ofTwo(field, typed, read, timeZone)
  }
}

function ofTwo(field: Field, typed: TypedTimes, { first, second }: { first: Date; second: Date }, timeZone: string) {
  const which = typed[`${field}Which`]
  if (which === 'first') return { moment: first, problem: null }
  if (which === 'second') return { moment: second, problem: null }
  const [one, other] = [zoneAt(first, timeZone), zoneAt(second, timeZone)]
  const comes = `${wallClockInWords(typed[field])} comes twice, because the clocks go back`
  return wrong(`${field}Which`, `Choose which is meant: ${comes}, first as ${one} and then as ${other}`)
}
