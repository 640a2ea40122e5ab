/** The words of the problems that one field has. */
import type { Problem } from '#lib/rules/problem.ts'

export function problemsAt(problems: readonly Problem[], field: string): string[] {
  return problems.filter((problem) => problem.field === field).map(({ message }) => message)
}
