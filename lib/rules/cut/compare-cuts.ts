/** A suggested cut beside the one there is: what both have, what each has alone. */
import type { ExchangeFields } from '#lib/rules/drafting/draft-form.ts'
import { fromMarkdown } from '#lib/rules/rich-text/from-markdown.ts'
import { capitalised, numberInWords } from '#lib/rules/wording/number-in-words.ts'
import { takenOf } from './cut-of-answer.ts'
import { cutOfFields } from './cut-of-fields.ts'
import { cutSeconds } from './cut-time.ts'
import { type SuggestedSentence, suggestCut } from './suggest-cut.ts'

interface AnswerCompared {
  /** From 1. */
  place: number
  suggested: (SuggestedSentence & { isPresent: boolean })[]
  /** Sentences of the present cut that the suggestion leaves out. */
  onlyPresent: string[]
}

interface CutsCompared {
  said: string
  /** Those answers from which either cut takes something. */
  answers: AnswerCompared[]
  /** There is nothing to propose, or nothing else than what is marked. */
  isSame: boolean
}

type Fields = Pick<ExchangeFields, 'answer' | 'cut' | 'cutOf'>

function compared({ answer, cut, cutOf }: Fields, suggested: SuggestedSentence[], at: number): AnswerCompared {
  const present = takenOf(cutOfFields({ answer, cut, cutOf }))
  return {
    place: at + 1,
    suggested: suggested.map((one) => ({ ...one, isPresent: present.includes(one.text) })),
    onlyPresent: present.filter((text) => !suggested.some((one) => one.text === text)),
  }
}

export function compareCuts(exchanges: readonly Fields[]): CutsCompared {
  const { words, answers } = suggestCut(exchanges.map(({ answer }) => fromMarkdown(answer)))
  if (words === 0) {
    return { said: 'There is nothing to propose yet: write or paste the answers first.', answers: [], isSame: true }
  }
  const both = exchanges.map((exchange, at) => compared(exchange, answers[at] ?? [], at))
  const isSame = both.every(
    ({ suggested, onlyPresent }) => onlyPresent.length === 0 && suggested.every(({ isPresent }) => isPresent),
  )
  const sentences = numberInWords(answers.flat().length, 'sentence')
  const from = numberInWords(answers.filter(({ length }) => length > 0).length, 'answer')
  const proposal = `${capitalised(sentences)} from ${from}, ${cutSeconds(words)} seconds.`
  return {
    said: isSame
      ? `${proposal} This is your cut already.`
      : `${proposal} Your cut stays as it is until you use this one.`,
    answers: both.filter(({ suggested, onlyPresent }) => suggested.length + onlyPresent.length > 0),
    isSame,
  }
}
