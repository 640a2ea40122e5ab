/** What became of a message, as a sentence; and what the outbox says once something was done. */
import type { Fate } from '#lib/rules/mail/fate.ts'
import { numberInWords } from './number-in-words.ts'

interface Message {
  fate: Fate
  attempts: number
  refused: string | null
  /** Moments in words. */
  written: string
  next: string
  sent: string | null
}

/** Takes whether there is a mail server. */
export function fateInWords({ fate, attempts, refused, written, next, sent }: Message, sends: boolean): string {
  if (fate === 'sent') return `Sent on ${sent ?? written}.`
  if (!sends) return `Written on ${written}; not sent.`
  const tried = `Tried ${attempts === 1 ? 'once' : numberInWords(attempts, 'time')}`
  const answered = refused === null ? '' : ` The mail server answered: ${refused}`
  switch (fate) {
    case 'waits':
      return `Written on ${written}; it leaves in a moment.`
    case 'triedAgain':
      return `${tried}; next on ${next}.${answered}`
    case 'givenUp':
      return `${tried}, and given up.${answered}`
    case 'tooOld':
      return `Written on ${written}. Nothing took it away for a week, so it is no longer sent by itself.`
    case 'disabled':
      return `Written on ${written}. Not sent: this account has been disabled.`
  }
}

export const outboxDone = {
  again: 'It leaves in a moment. Open this page again to see what the mail server answered.',
} as const satisfies Record<string, string>
export type OutboxDone = keyof typeof outboxDone
