/** Writes a wording into a draft, in a transaction that has asked for the right and has seen the version that it overtakes. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { drafts } from '#db/schema/drafts.ts'
import type { Desk } from '#lib/desk.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { draftOf } from './draft-of.ts'
import type { Wording } from './into-draft.ts'
import { record } from './record.ts'
import { takeRevision } from './take-revision.ts'

export function keepWording(tx: Tx, { actor, now }: Desk, interviewId: number, { content, leftOver }: Wording) {
  const { version } = draftOf(tx, interviewId)
  tx.update(drafts)
    .set({ version: version + 1, content, leftOver, savedAt: now, savedById: actor.id })
    .where(eq(drafts.interviewId, interviewId))
    .run()
}

/** Keeps for good, as a revision, words that are about to be overtaken. */
export function setAside(tx: Tx, desk: Desk, interviewId: number, content: Content) {
  const { id } = takeRevision(tx, desk, interviewId, content)
  record(tx, desk, { interviewId, verb: 'setAside', revisionId: id })
}

/** An import says nothing of the portrait: whoever reads one in or undoes it leaves the portrait that the draft has. */
export function withPortraitOf(draft: Content, content: Content): Content {
  const { portraitWords: _, ...words } = content
  const { portrait, portraitWords } = draft
  return { ...words, portrait, ...(portraitWords && { portraitWords }) }
}
