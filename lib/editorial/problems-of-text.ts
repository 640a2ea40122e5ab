/** What keeps a text from being read at all. */
import { limits } from '#lib/rules/content/limits.ts'
import type { Problem } from '#lib/rules/problem.ts'

/** `missing`: what somebody is to do who sent nothing. */
export function problemsOfText(text: string, missing: string): Problem[] {
  if (text.trim() === '') return [{ field: 'text', message: missing }]
  if (text.length <= limits.pasted) return []
  const most = limits.pasted.toLocaleString('en-GB')
  return [{ field: 'text', message: `Paste one interview at a time: this text is longer than ${most} characters` }]
}
