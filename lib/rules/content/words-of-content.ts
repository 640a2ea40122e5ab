/** How many words a reader has before them: the wordings and the answers. */
import { words, wordsOf } from '#lib/rules/rich-text/words.ts'
import type { Content } from './content.ts'

export function wordsOfContent({ exchanges }: Pick<Content, 'exchanges'>): number {
  return exchanges.reduce((sum, { wording, answer }) => sum + wordsOf(wording) + words(answer), 0)
}
