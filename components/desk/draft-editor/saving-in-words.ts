/** What the bar says about saving: the one sentence that tells whether these words are kept. */
import type { Waits } from './use-draft.ts'

export type Saving = {
  waits: Waits
  /** The last save did not reach the desk, or got no answer that makes sense. */
  unreached: boolean
  dirty: boolean
  said: string
  savedAt: string
}

export type SavingSaid = { tone: 'calm' | 'bad' | 'unsaved'; sentence: string }

export function savingInWords({ waits, unreached, dirty, said, savedAt }: Saving): SavingSaid {
  if (waits !== null) return { tone: 'calm', sentence: waits === 'saving' ? 'Saving…' : 'Sending…' }
  if (unreached) return { tone: 'bad', sentence: `Not saved since ${savedAt}. Your text is still here.` }
  if (dirty) return { tone: 'unsaved', sentence: 'Not saved yet' }
  return { tone: 'calm', sentence: said || 'Nothing to save yet' }
}
