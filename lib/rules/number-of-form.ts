/** A number as a form or an address sends it, which is as text: of an interview, a leader, a version. */
import { z } from 'zod'

export const numberOfForm = z.coerce.number().int().positive().max(Number.MAX_SAFE_INTEGER)
