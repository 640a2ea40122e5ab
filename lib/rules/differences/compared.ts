/** Which two wordings of an interview are compared: revisions by their numbers, or the draft as it is now. */
import { numberOfForm } from '#lib/rules/number-of-form.ts'

export const theDraft = 'draft'
/** A revision's number, or the draft. */
export type Wording = number | typeof theDraft

/** Takes what an address says. Gives null where it names none. */
export function wordingOfAddress(said: unknown): Wording | null {
  if (said === theDraft) return theDraft
  return numberOfForm.safeParse(said).data ?? null
}

/** "revision 3", "the draft" */
export function wordingInWords(wording: Wording): string {
  return wording === theDraft ? 'the draft' : `revision ${wording}`
}

/** What is compared where nobody has said: the newest revision with the draft, or with the one before it while nothing is drafted. */
export function usualComparison(newest: number | null, isDraft: boolean): { from: Wording; to: Wording } | null {
  if (newest === null) return null
  if (isDraft) return { from: newest, to: theDraft }
  return newest > 1 ? { from: newest - 1, to: newest } : null
}
