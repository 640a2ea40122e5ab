/** The last day that an appointment can name: one that begins tomorrow is not today's. */
import { dayAfter, dayIn } from '#lib/rules/dates.ts'

/** A day is over late in the west and begins early in the east, so one more than the server's is let through. */
export const lastDay = (now: Date) => dayAfter(dayIn(now, 'UTC'))
