/** The questions of a set while it is edited, and the steps in it: the same function in the browser and on the server. */
import { takeRowStep } from '#lib/rules/row-step.ts'

export interface SetRow {
  /** The question's number in the bank. */
  question: number
  wording: string
}

/** Takes the rows and a button's value. */
export function takeSetStep(rows: readonly SetRow[], step: string): SetRow[] {
  return takeRowStep(rows, step)
}
