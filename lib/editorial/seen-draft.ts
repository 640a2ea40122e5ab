/** A step that does away with what a draft says names the version that was seen. */
import type { z } from 'zod'
import type { Tx } from '#db/open-database.ts'
import type { Desk } from '#lib/desk.ts'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { draftOf } from './draft-of.ts'
import { named } from './named.ts'

export const seenDraft = named.extend({ version: numberOfForm })
export type SeenDraft = z.infer<typeof seenDraft>

/** Gives the draft. Words that one has saved oneself since then are no news; those of somebody else are. Refuses: stale. */
export function draftAsSeen(tx: Tx, { actor }: Desk, { interview, version }: SeenDraft) {
  const draft = draftOf(tx, interview)
  if (draft.version !== version && draft.savedById !== actor.id) throw new Refusal('stale', stale.seen)
  return draft
}
