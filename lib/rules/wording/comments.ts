/** The words around comments: what one is about, and what the page says once something was done. */
import type { Exchange } from '#lib/rules/content/content.ts'
import { quoted } from './quoted.ts'

/** Takes the exchange that a comment is about (null: the whole interview) and those that there are now. */
export function placeInWords(exchange: string | null, exchanges: readonly Pick<Exchange, 'id' | 'wording'>[]): string {
  if (exchange === null) return 'On the whole interview'
  const found = exchanges.find(({ id }) => id === exchange)
  if (!found) return 'On an exchange that is no longer there'
  return found.wording === '' ? 'On an exchange without words' : `On ${quoted(found.wording)}`
}

export const commentsDone = {
  comment: 'Your comment is there for everybody at the desk. Whoever it names gets a message.',
  settled: 'Settled. A reply opens it again.',
  watching: 'You are told by mail what becomes of this interview.',
  notWatching: 'You are no longer told what becomes of this interview.',
} as const satisfies Record<string, string>
export type CommentsDone = keyof typeof commentsDone
