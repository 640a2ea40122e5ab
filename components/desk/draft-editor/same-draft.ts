/** Whether two forms hold the same draft. What was removed last is no part of it: it can be put back, not saved. */
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'

export function isSameDraft(one: DraftForm, other: DraftForm): boolean {
  return JSON.stringify({ ...one, removed: null }) === JSON.stringify({ ...other, removed: null })
}
