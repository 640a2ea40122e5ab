/** The published issues in which an interview stands, newest first: readers may ask in which one they have read it. */
import { and, desc, eq, isNotNull } from 'drizzle-orm'
import { interviewsInIssues, issues } from '#db/schema/issues.ts'
import type { Reader } from '#lib/reading/reader.ts'

/** One that is reprinted every year is not a longer line for it. */
const listed = 3

export function issuesWith({ db }: Reader, interviewId: number) {
  return db
    .select({ number: issues.number, season: issues.season, title: issues.title })
    .from(interviewsInIssues)
    .innerJoin(issues, eq(issues.id, interviewsInIssues.issueId))
    .where(and(eq(interviewsInIssues.interviewId, interviewId), isNotNull(issues.publishedAt)))
    .orderBy(desc(issues.number))
    .limit(listed)
    .all()
}
