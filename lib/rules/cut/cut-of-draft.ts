/** The cut of a whole draft, measured while it is being marked. */
import type { DraftForm } from '#lib/rules/drafting/draft-form.ts'
import { takenOf } from './cut-of-answer.ts'
import { cutOfFields } from './cut-of-fields.ts'

export interface CutOfDraft {
  words: number
  sentences: number
  /** How many answers have a sentence in it. */
  answers: number
  /** Places, from 1, of the answers whose words have changed since they were marked. */
  stale: number[]
}

export function cutOfDraft({ exchanges }: Pick<DraftForm, 'exchanges'>): CutOfDraft {
  const cuts = exchanges.map(cutOfFields)
  const counts = cuts.map((cut) => takenOf(cut).length)
  return {
    words: cuts.reduce((sum, { words }) => sum + words, 0),
    sentences: counts.reduce((sum, count) => sum + count, 0),
    answers: counts.filter((count) => count > 0).length,
    stale: cuts.flatMap(({ isStale }, at) => (isStale ? [at + 1] : [])),
  }
}
