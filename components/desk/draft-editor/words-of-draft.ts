/** How many words a draft has while it is still in its form: of each exchange, and of all. */
import type { DraftForm, ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { words, wordsOf } from '#lib/rules/rich-text/words.ts'

export function wordsOfAnswer({ answer }: Pick<ExchangeFields, 'answer'>): number {
  return words(fromMarkdown(answer))
}

/** As wordsOfContent counts them: the wordings and the answers, whatever a draft can or cannot hold. */
export function wordsOfDraft({ exchanges }: Pick<DraftForm, 'exchanges'>): number {
  return exchanges.reduce((sum, exchange) => sum + wordsOf(exchange.wording) + wordsOfAnswer(exchange), 0)
}
