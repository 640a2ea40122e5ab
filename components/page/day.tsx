/** A day that people read, and that machines can. */
import { dayIn, dayInWords } from '#lib/rules/dates.ts'

export function Day({ of, timeZone }: { of: Date; timeZone: string }) {
  return (
    <time className="whitespace-nowrap" dateTime={dayIn(of, timeZone)}>
      {dayInWords(of, timeZone)}
    </time>
  )
}
