/** What the desk answers to a form: the text as it was typed, and what became of it. */
import type { Known } from '#lib/rules/advice/known.ts'
import type { Problem } from '#lib/rules/problem.ts'
import type { DraftForm } from './draft-form.ts'
import type { StartedFrom } from './started-from.ts'

/** Somebody else's text, saved while this form was open: where both changed a part, theirs; everywhere else as the form has it. */
export interface Theirs {
  form: DraftForm
  by: string
  /** When they saved, in words. */
  at: string
}

export interface DraftAnswer {
  form: DraftForm
  /** The version that the next save must name. */
  version: number
  /** The marks of what that version said; null where nobody knows. */
  startedFrom: StartedFrom | null
  /** "Saved 14:02:10", "Nothing changed", what a step did, or what went wrong. */
  said: string
  /** When the draft was last saved, in words: "14:02:10". The browser needs it where the desk could not be reached. */
  savedAt: string
  outcome: 'opened' | 'saved' | 'merged' | 'unchanged' | 'stepped' | 'refused' | 'stale' | 'signedOut'
  /** What keeps the draft from being submitted. */
  problems: Problem[]
  /** What advice is given from, beside the words. */
  known: Known
  /** Both texts are shown until one save has settled it; that save names their version and sets theirs aside. */
  theirs: Theirs | null
}

const savedOutcomes: readonly DraftAnswer['outcome'][] = ['opened', 'saved', 'merged', 'unchanged']

/** Whether the draft holds what the form holds. */
export function isSaved({ outcome }: Pick<DraftAnswer, 'outcome'>): boolean {
  return savedOutcomes.includes(outcome)
}
