/**
 * Saves a draft, however unfinished. Names the version it started from: a save from an older one is put together with what
 * was saved since, and refused where both changed the same part.
 */
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { settledContent, settleExchanges } from '#lib/questions/settle-exchanges.ts'
import { isSameContent } from '#lib/rules/content/canonical.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { mergedWordings } from '#lib/rules/drafting/merged-wordings.ts'
import type { StartedFrom } from '#lib/rules/drafting/started-from.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import type { Wording } from './into-draft.ts'
import { keepWording } from './keep-wording.ts'
import { recordSave } from './record-save.ts'
import { setAside } from './set-aside.ts'

interface Save {
  interview: number
  version: number
  content: Content
  leftOver: string[]
  /** The marks of what that version said; without them nobody knows what this save changed. */
  startedFrom?: StartedFrom | null
  /** Both texts have been seen: the wording that is overtaken is set aside as a revision first. */
  overtakes: boolean
  /** Exchanges whose words become a question of the bank. */
  asNew?: readonly string[]
}

/** A line that only the overtaken draft still had is not lost either. */
function union(mine: readonly string[], theirs: readonly string[]): string[] {
  return [...mine, ...theirs.filter((line) => !mine.includes(line))]
}

/**
 * Gives the version, the content and the left-over lines that the draft now has, whether words of somebody else are among
 * them that the form did not show, and in sentences what could not be kept; a save that changes nothing changes nothing,
 * not even the version.
 * Refuses: not-found, not-allowed, wrong-state, stale.
 */
export function saveDraft(desk: Desk, { interview: id, version, content: sent, overtakes, ...rest }: Save) {
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'save')
    const draft = draftOf(tx, id)
    const there = { content: settledContent(tx, draft.content), leftOver: draft.leftOver }
    const { exchanges, said } = settleExchanges(tx, desk, sent.exchanges, rest.asNew)
    const typed = { content: { ...sent, exchanges }, leftOver: rest.leftOver }
    const { content, leftOver } = draft.version === version ? typed : together(rest.startedFrom, typed, there)
    const merged = !isSameContent(content, typed.content)
    const sameWords = isSameContent(there.content, content)
    if (sameWords && JSON.stringify(draft.leftOver) === JSON.stringify(leftOver))
      return { version: draft.version, content, leftOver, said, merged, changed: false }
    if (overtakes && !sameWords) setAside(tx, desk, id, draft.content)
    const kept = overtakes ? union(leftOver, draft.leftOver) : leftOver
    if (!sameWords) recordSave(tx, desk, id, merged ? 'merge' : 'save')
    keepWording(tx, desk, id, { content, leftOver: kept })
    return { version: draft.version + 1, content, leftOver: kept, said, merged, changed: true }
  })
}

function together(startedFrom: StartedFrom | null = null, typed: Wording, there: Wording): Wording {
  const { mine, leftOver, overlaps } = mergedWordings(startedFrom, typed, there)
  if (overlaps) throw new Refusal('stale', stale.save)
  return { content: mine, leftOver }
}
