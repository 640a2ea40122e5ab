/** How long a message rests between one attempt and the next, and when it is given up. */
const minute = 60_000
const hour = 60 * minute

/** After the first attempt, the second, …: an hour's trouble costs three attempts, a day's trouble six. In milliseconds. */
const pauses = [minute, 5 * minute, 30 * minute, 2 * hour, 8 * hour, 24 * hour] as const

/** One after each pause, and the first. What the last one does not bring away stays until an admin sends it again. */
export const mostAttempts = pauses.length + 1

/** A message whose turn came longer ago than this and that nobody took is news no more: a site that is given a mail server does not send last year's. */
export const tooOld = 7 * 24 * hour

/** Takes how often a message has been tried, this attempt included, and when. Gives the moment of the next one; after the last there is none, and the moment says nothing. */
export function nextAttempt(attempts: number, now: Date): Date {
  return new Date(now.getTime() + (pauses[attempts - 1] ?? 0))
}
