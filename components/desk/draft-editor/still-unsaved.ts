/** What kept words would change about the draft as it is now: nothing, where they were saved after all. */
import { isSameContent } from '#lib/rules/content/canonical.ts'
import { changedInWords } from '#lib/rules/differences/changed-in-words.ts'
import { differencesOf } from '#lib/rules/differences/differences-of.ts'
import { contentOfForm } from '#lib/rules/drafting/content-of-form.ts'
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { mergedWordings } from '#lib/rules/drafting/merged-wordings.ts'
import type { KeptWords } from './kept-words.ts'

/** Takes what was kept, and the form as the draft says now. Gives in a sentence what is new in it; null where nothing is. */
export function stillUnsaved(kept: KeptWords, now: DraftForm): string | null {
  const [typed, there] = [contentOfForm(kept.form).content, contentOfForm(now).content]
  if (!typed || !there) return 'They are more than a draft can hold.'
  const { leftOver } = kept.form
  const merged = mergedWordings(
    kept.startedFrom,
    { content: typed, leftOver },
    { content: there, leftOver: now.leftOver },
  )
  if (isSameContent(merged.mine, there)) return null
  return changedInWords(differencesOf(there, merged.mine))
}
