/** The cut that readers may be shown: verbatim, of these very answers, and measured at 60 seconds or less. */
import type { Content } from '#lib/rules/content/content.ts'
import { isOver } from './cut-in-words.ts'
import { cutOfAnswer, takenOf } from './cut-of-answer.ts'

interface PublishableCut {
  words: number
  /** By exchange id: its sentences, in the answer's order. */
  sentences: ReadonlyMap<string, string[]>
}

/** Gives null where there is none, where a sentence of it is not in its answer word for word, and where it is too long. */
export function publishableCut({ exchanges }: Pick<Content, 'exchanges'>): PublishableCut | null {
  const cuts = exchanges.map(({ id, answer, cut }) => ({ id, ...cutOfAnswer(answer, cut) }))
  const words = cuts.reduce((sum, cut) => sum + cut.words, 0)
  if (words === 0 || isOver(words) || cuts.some(({ isStale }) => isStale)) return null
  const sentences = cuts.map((cut) => [cut.id, takenOf(cut)] as const)
  return { words, sentences: new Map(sentences.filter(([, taken]) => taken.length > 0)) }
}
