/** What the desk answered before, as it comes back with the form: a stranger can send anything in its place, and gets a fresh one. */
import { z } from 'zod'
import { knownSchema, nothingKnown } from '#lib/rules/advice/known.ts'
import type { DraftAnswer } from './draft-answer.ts'
import { emptyForm } from './empty-form.ts'
import { formSchema } from './form-schema.ts'
import { startedFromSchema } from './started-from.ts'

const previousSchema = z.object({
  version: z.number().int().positive().catch(1),
  startedFrom: startedFromSchema.nullable().catch(null),
  savedAt: z.string().catch(''),
  problems: z.array(z.object({ field: z.string(), message: z.string() })).catch([]),
  known: knownSchema.catch(nothingKnown),
  theirs: z.object({ form: formSchema, by: z.string(), at: z.string() }).nullable().catch(null),
})

/** The form is not read: the fields that came along hold what was typed since. */
export function previousAnswer(value: unknown): DraftAnswer {
  const previous = previousSchema
    .catch({ version: 1, startedFrom: null, savedAt: '', problems: [], known: nothingKnown, theirs: null })
    .parse(value)
  return { ...previous, form: emptyForm, said: '', outcome: 'opened' }
}
