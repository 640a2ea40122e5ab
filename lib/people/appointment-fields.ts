/** An appointment as a form sends it. */
import { z } from 'zod'
import { limits } from '#lib/rules/content/limits.ts'
import { lineField } from '#lib/rules/line-field.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { lastDay } from './last-day.ts'

const day = (missing: string) => z.iso.date(missing)

export const appointmentFields = z
  .object({
    jobTitle: lineField(limits.jobTitle, 'Enter the job title'),
    division: lineField(limits.name, 'Choose the division'),
    from: day('Enter the day on which the appointment began'),
    until: z.union([z.literal(''), day('Enter the day on which it ended, or leave this empty')]).default(''),
  })
  .refine(({ from, until }) => until === '' || until >= from, {
    path: ['until'],
    message: 'Enter a day after the one on which it began',
  })
type AppointmentFields = z.output<typeof appointmentFields>

/** What keeps these days from being kept: a post that begins or ends tomorrow is not today's business. */
export function daysToCome({ from, until }: AppointmentFields, now: Date): Problem[] {
  const last = lastDay(now)
  return [
    ...(from > last ? [{ field: 'from', message: 'Enter a day that has come' }] : []),
    ...(until > last
      ? [{ field: 'until', message: 'Enter a day that has come, or leave this empty until it has' }]
      : []),
  ]
}
