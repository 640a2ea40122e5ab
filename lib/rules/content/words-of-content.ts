/** How many words a reader has before them: the wordings and the answers. */
import { words, wordsOf } from '#lib/rules/rich-text/words.ts'
import type { Content, Exchange } from './content.ts'

export function wordsOfContent({ exchanges }: Pick<Content, 'exchanges'>): number {
  return exchanges.reduce((sum, { wording }) => sum + wordsOf(wording), wordsOfAnswers({ exchanges }))
}

export function wordsOfAnswers({ exchanges }: { exchanges: readonly Pick<Exchange, 'answer'>[] }): number {
  return exchanges.reduce((sum, { answer }) => sum + words(answer), 0)
}
