/** Advice on what a form holds, while somebody types. Content that no draft can hold has problems enough. */
import { adviceOf } from '#lib/rules/advice/advice-of.ts'
import type { Known } from '#lib/rules/advice/known.ts'
import type { Problem } from '#lib/rules/problem.ts'
import { contentOfForm } from './content-of-form.ts'
import type { DraftForm } from './draft-form.ts'

export function adviceOfForm(form: DraftForm, known: Known): Problem[] {
  const { content } = contentOfForm(form)
  return content
    ? adviceOf(
        content,
        known,
        form.links.map(({ id }) => id),
      )
    : []
}
