/** What the bar says about saving: the one sentence that tells whether these words are kept. */
import type { DraftAnswer } from '#lib/rules/drafting/draft-answer.ts'
import { elementIds } from './element-ids.ts'
import type { Waits } from './use-draft.ts'

export type Saving = {
  waits: Waits
  /** The last save did not reach the desk, or got no answer that makes sense. */
  unreached: boolean
  dirty: boolean
  /** Two texts stand beside each other: which is kept is for the editor to say. */
  decides: boolean
  /** The desk was asked to save these very words, and said no. */
  refused: boolean
  outcome: DraftAnswer['outcome']
  said: string
  savedAt: string
}

export type SavingSaid = {
  tone: 'calm' | 'bad' | 'unsaved'
  sentence: string
  /** The id of what has to be done or read first: it can be far above. */
  goTo?: string
}

export function savingInWords({
  waits,
  unreached,
  dirty,
  decides,
  refused,
  outcome,
  said,
  savedAt,
}: Saving): SavingSaid {
  if (waits !== null) return { tone: 'calm', sentence: waits === 'saving' ? 'Saving…' : 'Sending…' }
  if (unreached) return { tone: 'bad', sentence: `Not saved since ${savedAt}. Your text is still here.` }
  if (outcome === 'signedOut') {
    return { tone: 'bad', sentence: 'Not saved: sign in again. Your text is still here.', goTo: elementIds.signInAgain }
  }
  if (decides) {
    const sentence = 'Not saved yet: choose between the two texts, then save.'
    return { tone: 'bad', sentence, goTo: elementIds.answer }
  }
  if (refused) return { tone: 'bad', sentence: said, goTo: elementIds.answer }
  if (dirty) return { tone: 'unsaved', sentence: 'Not saved yet' }
  return { tone: 'calm', sentence: said || 'Nothing to save yet' }
}
