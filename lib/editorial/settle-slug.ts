/** Gives an interview the address that readers will know it by, when it is first published; from then on it is the interview's for good. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { interviews, slugs } from '#db/schema/interviews.ts'
import { leaders } from '#db/schema/leaders.ts'
import { freeSlug } from './free-slug.ts'
import { hasBeenPublished } from './has-been-published.ts'
import type { FoundInterview } from './interview-at-desk.ts'

export function settleSlug(tx: Tx, interview: FoundInterview) {
  if (interview.leaderId === null || hasBeenPublished(tx, interview.id)) return
  const leader = tx.select({ slug: leaders.slug }).from(leaders).where(eq(leaders.id, interview.leaderId)).get()
  const slug = freeSlug(tx, leader?.slug ?? interview.slug, interview.id)
  tx.update(interviews).set({ slug }).where(eq(interviews.id, interview.id)).run()
  tx.insert(slugs).values({ slug, interviewId: interview.id }).run()
}
