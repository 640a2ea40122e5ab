/** Saves a draft, however unfinished. Names the version it started from: a save from an older one is refused and loses nothing. */
import { change } from '#lib/change.ts'
import type { Desk } from '#lib/desk.ts'
import { settledContent, settleExchanges } from '#lib/questions/settle-exchanges.ts'
import { isSameContent } from '#lib/rules/content/canonical.ts'
import type { Content } from '#lib/rules/content/content.ts'
import { Refusal } from '#lib/rules/refusal.ts'
import { stale } from '#lib/rules/wording/refusals.ts'
import { draftOf } from './draft-of.ts'
import { findForStep } from './find-for-step.ts'
import { keepWording } from './keep-wording.ts'
import { record } from './record.ts'
import { setAside } from './set-aside.ts'

interface Save {
  interview: number
  version: number
  content: Content
  leftOver: string[]
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
 * Gives the version, the content and the left-over lines that the draft now has, and in sentences what could not be kept;
 * a save that changes nothing changes nothing, not even the version.
 * Refuses: not-found, not-allowed, wrong-state, stale.
 */
export function saveDraft(desk: Desk, { interview: id, version, content: sent, leftOver, overtakes, asNew }: Save) {
  return change(desk.db, (tx) => {
    findForStep(tx, desk, id, 'save')
    const draft = draftOf(tx, id)
    if (draft.version !== version) throw new Refusal('stale', stale.save)
    const { exchanges, said } = settleExchanges(tx, desk, sent.exchanges, asNew)
    const content = { ...sent, exchanges }
    const sameWords = isSameContent(settledContent(tx, draft.content), content)
    if (sameWords && JSON.stringify(draft.leftOver) === JSON.stringify(leftOver))
      return { version, content, leftOver, said, changed: false }
    if (overtakes && !sameWords) setAside(tx, desk, id, draft.content)
    const kept = overtakes ? union(leftOver, draft.leftOver) : leftOver
    keepWording(tx, desk, id, { content, leftOver: kept })
    if (!sameWords) record(tx, desk, { interviewId: id, verb: 'save' })
    return { version: version + 1, content, leftOver: kept, said, changed: true }
  })
}
