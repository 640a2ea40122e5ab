/** Writes a wording into a draft, in a transaction that has asked for the right and has seen the version that it overtakes. */
import { eq } from 'drizzle-orm'
import type { Tx } from '#db/open-database.ts'
import { drafts } from '#db/schema/drafts.ts'
import type { Desk } from '#lib/desk.ts'
import { draftOf } from './draft-of.ts'
import type { Wording } from './into-draft.ts'

export function keepWording(tx: Tx, { actor, now }: Desk, interviewId: number, { content, leftOver }: Wording) {
  const { version } = draftOf(tx, interviewId)
  tx.update(drafts)
    .set({ version: version + 1, content, leftOver, savedAt: now, savedById: actor.id })
    .where(eq(drafts.interviewId, interviewId))
    .run()
}
