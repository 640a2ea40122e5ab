/** What the desk answers to the form of the lines: the lines as they were sent, and what became of them. */
import { z } from 'zod'
import { type Line, lineSchema } from './line.ts'

export interface LinesAnswer {
  lines: readonly Line[]
  /** The version of the draft that the next reading must name. */
  version: number
  /** What somebody changed in the draft since the import, as a sentence; null where nobody did. */
  changed: string | null
  /** What a step did, or why nothing was read. */
  said: string
  outcome: 'opened' | 'stepped' | 'refused' | 'stale'
}

const previousSchema = z.object({
  version: z.number().int().positive().catch(1),
  changed: z.string().nullable().catch(null),
  lines: z.array(lineSchema).catch([]),
})

/** The answer before, as it comes back with the form: a stranger can send anything in its place. */
export function previousLines(value: unknown): LinesAnswer {
  const previous = previousSchema.catch({ version: 1, changed: null, lines: [] }).parse(value)
  return { ...previous, said: '', outcome: 'opened' }
}
