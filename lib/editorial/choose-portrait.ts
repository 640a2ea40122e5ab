/** Says which portrait a draft has, and what is said of it: what the draft's own form says where a script is running. */
import type { Desk } from '#lib/desk.ts'
import type { PortraitWords } from '#lib/rules/content/content.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { isPortrait } from './portrait-at-desk.ts'
import { saveDraft } from './save-draft.ts'

type Choice = { interview: number; version: number; portrait: string | null; words?: PortraitWords | undefined }

/** Without `words`, what was said stays with the picture that it was said of: another is described anew. Refuses: not-found, not-allowed, wrong-state, stale. */
export function choosePortrait(desk: Desk, { interview, version, portrait, words }: Choice) {
  findForStep(desk.db, desk, interview, 'save')
  if (portrait !== null && !isPortrait(desk.db, portrait))
    throw new Refusal('not-found', 'Choose the portrait again: this one is not known here.')
  const { content, leftOver } = draftOf(desk.db, interview)
  const { portraitWords: before, ...rest } = content
  const said = words ?? (portrait === content.portrait ? before : undefined)
  const chosen = { ...rest, portrait, ...(portrait !== null && said && { portraitWords: said }) }
  saveDraft(desk, { interview, version, content: chosen, leftOver, overtakes: false })
}
