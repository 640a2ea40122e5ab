/** The cut of one exchange while it is still in its form, and what becomes of it when a sentence is marked. */
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { type AnswerCut, cutOfAnswer } from './cut-of-answer.ts'
import { markOfAnswer } from './mark-of-answer.ts'

type Fields = Pick<ExchangeFields, 'answer' | 'cut' | 'cutOf'>
export type CutFields = Pick<ExchangeFields, 'cut' | 'cutOf'>

export const noCut: CutFields = { cut: [], cutOf: '' }

export function cutOfFields({ answer, cut, cutOf }: Fields): AnswerCut {
  return cutOfAnswer(fromMarkdown(answer), cut.length > 0 ? { of: cutOf, sentences: cut } : undefined)
}

/** The mark that goes with the sentences on the page: of the answer as it is, unless the cut waits to be confirmed. */
export function markToSend(fields: Fields): string {
  return cutOfFields(fields).isStale ? fields.cutOf : markOfAnswer(fromMarkdown(fields.answer))
}

/**
 * Takes the exchange and the sentences of its answer that are to be in the cut. Marking another sentence of a stale cut
 * does not confirm it: what is gone stays listed, and the old mark with it.
 */
export function withSentences(fields: Fields, sentences: readonly string[]): CutFields {
  const { isStale, lost } = cutOfFields(fields)
  const cut = [...sentences, ...lost]
  if (cut.length === 0) return noCut
  return { cut, cutOf: isStale ? fields.cutOf : markOfAnswer(fromMarkdown(fields.answer)) }
}
