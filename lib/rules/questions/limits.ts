/** How long things of the question bank may be, in characters; and how many there may be of them. */
import { limits } from '#lib/rules/content/limits.ts'

export const bankLimits = {
  /** What is asked must be able to stand in an interview. */
  wording: limits.wording.submit,
  setName: 120,
  letter: 4_000,
  questionsInSet: limits.exchanges.submit,
} as const
