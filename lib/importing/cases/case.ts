/** A text of our own invention, and what the importer has to make of it. */
import type { AskKind } from '#lib/importing/reading.ts'

/** The wording, how its answer begins and how it ends ('' for an unanswered question), and the kind if it is no question. */
type ExpectedExchange = readonly [wording: string, starts: string, ends: string, kind?: AskKind]

export type Case = {
  /** What the score counts it under; else the list that it stands in. */
  shape?: string
  title: string
  text: string
  headline?: string | null
  /** How the standfirst begins. */
  standfirst?: string | null
  name?: string | null
  jobTitle?: string | null
  organisation?: string | null
  topics?: readonly string[]
  links?: readonly string[]
  /** Empty: the text is no interview. */
  exchanges: readonly ExpectedExchange[]
  /** Words that may stand in no field. */
  leftOver?: readonly string[]
}
