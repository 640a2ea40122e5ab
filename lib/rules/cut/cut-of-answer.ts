/** The cut of one answer as it stands: which of its sentences are taken, which are gone, and whether its words have changed. */
import type { CutOfAnswer } from '#lib/rules/content/content.ts'
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { wordsOf } from '#lib/rules/rich-text/words.ts'
import { inCut } from './in-cut.ts'
import { markOfAnswer } from './mark-of-answer.ts'
import { type Sentence, sentencesOf } from './sentences-of.ts'

export interface AnswerCut {
  sentences: Sentence[]
  /** Beside each sentence: whether the cut has it. */
  taken: boolean[]
  /** Sentences of the cut that are not in the answer, word for word. */
  lost: string[]
  /** Words of the sentences taken. */
  words: number
  /** The answer is another one than that which was marked: somebody has to say that the cut still stands. */
  isStale: boolean
}

export function cutOfAnswer(answer: RichText, cut: CutOfAnswer | undefined): AnswerCut {
  const sentences = sentencesOf(answer)
  const { taken, lost } = inCut(sentences, cut?.sentences ?? [])
  const words = sentences.reduce((sum, { text }, at) => sum + (taken[at] ? wordsOf(text) : 0), 0)
  const isStale = cut !== undefined && (lost.length > 0 || cut.of !== markOfAnswer(answer))
  return { sentences, taken, lost, words, isStale }
}

/** The text of the sentences taken, in the answer's order. */
export function takenOf({ sentences, taken }: Pick<AnswerCut, 'sentences' | 'taken'>): string[] {
  return sentences.filter((_, at) => taken[at]).map(({ text }) => text)
}
