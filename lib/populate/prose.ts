/** Sentences of invented words, long enough and varied enough to be searched, cut and set like a leader's. */
import type { RichText } from '#lib/rules/rich-text/document.ts'
import { capitalised } from '#lib/rules/wording/number-in-words.ts'
import type { Dice } from './dice.ts'
import type { vocabulary } from './vocabulary.ts'

export interface Prose {
  words: (count: number) => string
  sentence: () => string
  /** An answer of some 60 words: the samples' are between 30 and 140. */
  answer: () => RichText
}

export function prose({ roll, chance }: Dice, word: ReturnType<typeof vocabulary>): Prose {
  const words = (count: number) => Array.from({ length: count }, () => word(chance())).join(' ')
  const sentence = () => `${capitalised(words(8 + roll(12)))}.`
  const paragraph = () => Array.from({ length: 2 + roll(2) }, sentence).join(' ')
  const answer = (): RichText => ({
    type: 'doc',
    content: Array.from({ length: 1 + roll(2) }, () => ({
      type: 'paragraph',
      content: [{ type: 'text', text: paragraph() }],
    })),
  })
  return { words, sentence, answer }
}
