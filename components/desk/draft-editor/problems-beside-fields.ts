/** Which problems stand beside their fields: all of them once somebody has tried to submit, before that only those of what is there. */
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { textAt } from './text-at.ts'

/** Six empty answers are where every interview begins; a page that opens in brick from top to bottom helps nobody. */
export function problemsBesideFields(problems: readonly Problem[], form: DraftForm, tried: boolean): Problem[] {
  return problems.filter(({ field }) => tried || textAt(form, field).trim() !== '')
}
