/** The cast's interviews, each taken through its course by the desk's commands: what those refuse cannot be in the cast. */
import { interviews as castInterviews } from '#db/cast/interviews.ts'
import type { Database } from '#db/open-database.ts'
import { followCourse } from './follow-course.ts'

/** Oldest first, as it happened: the cast lists them newest first, and those still at the desk last. */
export function fillInterviews(db: Database, now: Date) {
  const published = castInterviews.filter(({ course }) => 'publishedOn' in course)
  const atDesk = castInterviews.filter(({ course }) => !('publishedOn' in course))
  for (const interview of [...published.toReversed(), ...atDesk]) followCourse(db, interview, now)
}
