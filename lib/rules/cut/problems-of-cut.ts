/** What keeps a draft with a cut from being submitted: an answer whose words have changed since its sentences were marked. */
import type { Exchange } from '#lib/rules/content/content.ts'
import { fieldNames } from '#lib/rules/drafting/field-names.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { cutOfAnswer } from './cut-of-answer.ts'

export function problemsOfCut({ id, answer, cut }: Exchange, at: number): Problem[] {
  if (cut === undefined || !cutOfAnswer(answer, cut).isStale) return []
  return [{ field: fieldNames.cut(id), message: `Confirm the cut of answer ${at + 1}: its words have changed` }]
}
