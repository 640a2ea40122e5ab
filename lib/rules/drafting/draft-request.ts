/** What the draft's form sends beside its words: which draft, which version it started from, and which button was pressed. */
import { z } from 'zod'
import { numberOfForm } from '#lib/rules/number-of-form.ts'
import { fieldNames } from './field-names.ts'
import { readStartedFrom, type StartedFrom } from './started-from.ts'

const requestSchema = z.object({
  interview: numberOfForm,
  version: numberOfForm,
  startedFrom: z.string().catch(''),
  overtakes: z.string().optional(),
  step: z.string().catch('save'),
})

export interface DraftRequest {
  interview: number
  version: number
  startedFrom: StartedFrom | null
  overtakes: boolean
  /** "save", "submit", "itself" (nobody pressed anything), or the value of a step's button. */
  step: string
}

/** Null where the form is not one of ours. */
export function readRequest(fields: FormData): DraftRequest | null {
  const read = requestSchema.safeParse({
    interview: fields.get(fieldNames.interview),
    version: fields.get(fieldNames.version),
    startedFrom: fields.get(fieldNames.startedFrom),
    overtakes: fields.get(fieldNames.overtakes) ?? undefined,
    step: fields.get(fieldNames.step) ?? undefined,
  })
  if (!read.success) return null
  const { data } = read
  return { ...data, startedFrom: readStartedFrom(data.startedFrom), overtakes: data.overtakes === '1' }
}
