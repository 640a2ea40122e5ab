/** What a schema found wrong, as problems beside the fields of a form. */
import type { z } from 'zod'
import type { Problem } from './problem.ts'

export function problemsOfIssues(error: z.ZodError): Problem[] {
  return error.issues.map(({ path, message }) => ({ field: String(path[0] ?? ''), message }))
}
