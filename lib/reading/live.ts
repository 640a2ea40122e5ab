/** What "live" means. Every readers' query starts from this condition over `publications`, and none says it in its own words. */
import { and, gt, isNull, or } from 'drizzle-orm'
import { publications } from '#db/schema/publications.ts'
import { latestBegun } from './latest-begun.ts'

/** An embargo is a clock, not a job: nothing wakes up for an interview to go live or to end, the question is asked anew each time. */
export function live(now: Date) {
  return and(latestBegun(now), or(isNull(publications.liveUntil), gt(publications.liveUntil, now)))
}
