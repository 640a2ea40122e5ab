/** A bank of questions of our own invention, what people asked when they meant them, and what they asked besides. */

type LabelledQuestion = {
  id: string
  wordings: readonly string[]
  /** Wordings that are this question, however they are put. */
  asked: readonly string[]
}

export type LabelledSet = {
  title: string
  questions: readonly LabelledQuestion[]
  /** What belongs to no question of this bank: other questions, near misses, statements, chatter. */
  nothing: readonly string[]
}
