/** Makes the publication of an approved revision: a frozen copy, its exchanges as rows, at an address that is the interview's for good. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { publications, publishedExchanges } from '#db/schema/publications.ts'
import { approvals, type revisions } from '#db/schema/revisions.ts'
import { holderOf } from '#lib/people/holder.ts'
import { nameOf } from '#lib/people/name-of.ts'
import { portraitWordsShown } from '#lib/rules/content/portrait-words-shown.ts'
import { wordsAsGiven } from '#lib/rules/content/words-as-given.ts'
import { wordsOfContent } from '#lib/rules/content/words-of-content.ts'
import { publishableCut } from '#lib/rules/cut/publishable-cut.ts'
import type { FoundInterview } from './interview-at-desk.ts'
import { settleSlugs } from './settle-slugs.ts'
import { regionCalled, tagPublication } from './tag-publication.ts'
import { textsReadIn } from './texts-read-in.ts'

interface Publishing {
  revision: typeof revisions.$inferSelect
  approvalId: number
  liveFrom: Date
  liveUntil: Date | null
  /** What a correction tells readers. */
  changeNote: string | null
}

export function publish(tx: Tx, interview: FoundInterview, { revision, approvalId, ...publishing }: Publishing) {
  const { exchanges, headline, standfirst, links, topics, region, portrait } = revision.content
  const told = portraitWordsShown(revision.content)
  const shown = publishableCut(revision.content)
  const { id: publicationId } = tx
    .insert(publications)
    .values({
      interviewId: interview.id,
      approvalId,
      ...publishing,
      headline,
      standfirst,
      links,
      topics,
      region: region ?? null,
      regionId: regionCalled(tx, { name: region, from: publishing.liveFrom }),
      portraitHash: portrait,
      byline: nameOf(tx, interview.writerId),
      portraitAlt: told.alt,
      portraitCredit: told.credit,
      words: wordsOfContent(revision.content),
      cutWords: shown?.words ?? null,
      wordsAsGiven: wordsAsGiven(exchanges, textsReadIn(tx, interview.id)),
      ...postOf(tx, interview),
    })
    .returning()
    .get()
  settleSlugs(tx, interview.leaderId, approvedAt(tx, approvalId))
  tagPublication(tx, { id: publicationId, topics })
  tx.insert(publishedExchanges)
    .values(
      exchanges.map(({ id: anchor, kind, wording, answer, question }, position) => ({
        publicationId,
        anchor,
        position,
        kind,
        wording,
        answer,
        questionId: question,
        cut: shown?.sentences.get(anchor),
      })),
    )
    .run()
}

/** The post as it is called at this moment: a division may be renamed, and what was published keeps the name it had. */
function postOf(tx: Tx, { appointmentId }: FoundInterview) {
  const holder = appointmentId === null ? null : holderOf(tx, appointmentId)
  if (!holder) throw new Error('An interview without an appointment cannot have been submitted.')
  return { jobTitle: holder.jobTitle, divisionName: holder.division }
}

function approvedAt(tx: Tx, approvalId: number): Date {
  const approval = tx.select({ at: approvals.approvedAt }).from(approvals).where(eq(approvals.id, approvalId)).get()
  if (!approval) throw new Error('Nothing is published that was not approved.')
  return approval.at
}
