/** A wording of an interview by its name: a revision's, or the draft's as it is now. */
import type { Desk } from '#lib/desk.ts'
import { settledContent } from '#lib/questions/settle-exchanges.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { theDraft, type Wording } from '#lib/rules/differences/compared.ts'
import { requireRight } from '#lib/rules/require-right.ts'
import { draftOf } from './draft-of.ts'
import { revisionNumbered } from './revision-numbered.ts'

/** Null where there is no such revision. Refuses: not-found, to whoever has no place at the desk. */
export function wordingNamed(desk: Desk, interviewId: number, wording: Wording): Content | null {
  requireRight(desk.actor, 'work')
  if (wording === theDraft) return settledContent(desk.db, draftOf(desk.db, interviewId).content)
  return revisionNumbered(desk, interviewId, wording)?.content ?? null
}
