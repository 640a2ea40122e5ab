/** What has become of a message in the outbox: derived from what is written of it and the clock. */
import { mostAttempts, tooOld } from './pauses.ts'

interface Message {
  attempts: number
  nextAt: Date
  sentAt: Date | null
  /** Whether the person can no longer sign in. */
  isDisabled: boolean
}

/** Sent; still to be tried, for the first time or again; or never going to be, unless somebody sends it again. */
export type Fate = 'sent' | 'waits' | 'triedAgain' | 'givenUp' | 'tooOld' | 'disabled'

export function fateOf({ attempts, nextAt, sentAt, isDisabled }: Message, now: Date): Fate {
  if (sentAt !== null) return 'sent'
  if (isDisabled) return 'disabled'
  if (attempts >= mostAttempts) return 'givenUp'
  if (nextAt.getTime() <= now.getTime() - tooOld) return 'tooOld'
  return attempts === 0 ? 'waits' : 'triedAgain'
}

/** What nobody will hear of by itself. */
export const isStuck = (fate: Fate) => fate === 'givenUp' || fate === 'tooOld'
