/** The interview that a step is about. A form sends its number as text. */
import { z } from 'zod'

export const interviewNumber = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
export const named = z.object({ interview: interviewNumber })
export type Named = z.infer<typeof named>
