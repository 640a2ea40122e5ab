/** The sentences of a cut as readers see them: each paragraph of the answer that has one, without the rest. */
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { inCut } from './in-cut.ts'
import { sentencesOf } from './sentences-of.ts'

/** Takes an answer and the sentences of its cut; gives plain paragraphs. What is not in the answer word for word is left out. */
export function cutParagraphs(answer: RichText, cut: readonly string[]): string[] {
  const sentences = sentencesOf(answer)
  const { taken } = inCut(sentences, cut)
  const kept = sentences.filter((_, at) => taken[at])
  return [...Map.groupBy(kept, ({ block }) => block).values()].map((ofBlock) =>
    ofBlock.map(({ text }) => text).join(' '),
  )
}
