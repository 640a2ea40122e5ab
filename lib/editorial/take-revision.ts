/** Sets a wording aside for good. What was set aside already is not set aside twice. */
import { desc, eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { revisions } from '#db/schema/revisions.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { fingerprint } from './fingerprint.ts'
import { shownWith } from './shown-with.ts'

/** Gives the new revision, or the newest one where it holds these very words. */
export function takeRevision(tx: Tx, { actor, now }: Desk, interviewId: number, content: Content) {
  const newest = newestRevision(tx, interviewId)
  const mark = fingerprint(content, shownWith(tx, interviewId))
  if (newest?.fingerprint === mark) return newest
  return tx
    .insert(revisions)
    .values({
      interviewId,
      content,
      fingerprint: mark,
      number: (newest?.number ?? 0) + 1,
      takenAt: now,
      takenById: actor.id,
    })
    .returning()
    .get()
}

export function newestRevision(tx: Tx, interviewId: number) {
  return tx
    .select()
    .from(revisions)
    .where(eq(revisions.interviewId, interviewId))
    .orderBy(desc(revisions.number))
    .limit(1)
    .get()
}
