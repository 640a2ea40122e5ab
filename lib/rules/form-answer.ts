/** What a form gets back when it did not go through: what was typed (never a secret), what to mend, and a no in words. */
import type { Newer } from './overtaken.ts'
import type { Problem } from './problem.ts'

export interface FormAnswer {
  values: Record<string, string>
  problems: Problem[]
  refusal: string | null
  /** Somebody was faster: what is there now, beside what was typed. */
  newer?: Newer | undefined
}

export const unanswered: FormAnswer = { values: {}, problems: [], refusal: null }
