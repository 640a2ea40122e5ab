/** What keeps a form's draft from being submitted: the same answer in the browser while somebody types, and on the server. */
import type { Problem } from '#lib/rules/problem.ts'
import { problemsOf } from '#lib/rules/problems.ts'
import { contentOfForm } from './content-of-form.ts'
import type { DraftForm } from './draft-form.ts'

/** Whether the leader is known is not in the form; where nobody says otherwise, it is. */
export function problemsOfForm(form: DraftForm, leaderKnown = true): Problem[] {
  const { content, problems } = contentOfForm(form)
  return problems ?? problemsOf({ content, leaderKnown, leftOver: form.leftOver, ids: form.links.map(({ id }) => id) })
}
