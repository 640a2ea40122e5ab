/** The interviews of issues that readers can see now, in their order. An issue is shown without what is not live. */
import { and, asc, eq } from 'drizzle-orm'
import { isOneOf } from '#db/is-one-of.ts'
import { interviews } from '#db/schema/interviews.ts'
import { interviewsInIssues } from '#db/schema/issues.ts'
import { leaders } from '#db/schema/leaders.ts'
import { portraits } from '#db/schema/portraits.ts'
import { publications } from '#db/schema/publications.ts'
import { live } from '#lib/reading/live.ts'
import { portraitShown, portraitWithItsWords } from '#lib/reading/portrait-shown.ts'
import type { Reader } from '#lib/reading/reader.ts'
import { magazineLimits } from '#lib/rules/magazine/limits.ts'

export type PieceOfIssue = ReturnType<typeof piecesOfIssues>[number]

/** Takes the issues' ids. */
export function piecesOfIssues({ db, now }: Reader, issueIds: readonly number[]) {
  return db
    .select({
      issueId: interviewsInIssues.issueId,
      publicationId: publications.id,
      slug: interviews.slug,
      headline: publications.headline,
      standfirst: publications.standfirst,
      words: publications.words,
      cutWords: publications.cutWords,
      jobTitle: publications.jobTitle,
      leader: { slug: leaders.slug, name: leaders.name },
      portrait: portraitWithItsWords,
    })
    .from(interviewsInIssues)
    .innerJoin(interviews, eq(interviews.id, interviewsInIssues.interviewId))
    .innerJoin(publications, eq(publications.interviewId, interviews.id))
    .innerJoin(leaders, eq(leaders.id, interviews.leaderId))
    .leftJoin(portraits, portraitShown)
    .where(and(isOneOf(interviewsInIssues.issueId, issueIds), live(now)))
    .orderBy(asc(interviewsInIssues.issueId), asc(interviewsInIssues.position))
    .limit(issueIds.length * magazineLimits.pieces)
    .all()
}

/**
 * Who is on the cover: whoever was chosen, while an interview of the issue is live with that very portrait; else the first
 * who has one. A portrait that nothing live shows is on no cover.
 */
export function onCover(chosen: string | null, pieces: readonly PieceOfIssue[]) {
  const withPortrait = pieces.filter(({ portrait }) => portrait !== null)
  const cover = withPortrait.find(({ portrait }) => portrait?.hash === chosen) ?? withPortrait[0]
  return cover ? { leader: cover.leader, portrait: cover.portrait } : null
}
