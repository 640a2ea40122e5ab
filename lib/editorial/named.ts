/** The interview that a step is about. */
import { z } from 'zod'
import { numberOfForm } from '#lib/rules/number-of-form.ts'

export const named = z.object({ interview: numberOfForm })
export type Named = z.infer<typeof named>
