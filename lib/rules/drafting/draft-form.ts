/** The draft as a form holds it: everything is text, an answer is Markdown, and nothing is too unfinished to be held. */
import type { ExchangeKind } from '#lib/rules/content/content.ts'

export interface ExchangeFields {
  id: string
  kind: ExchangeKind
  wording: string
  answer: string
  /** The number of its question in the bank, '' where nobody has said, or newQuestion. */
  question: string
  /** The sentences in the cut, verbatim, and the mark of the answer that they were taken out of ('' with none). */
  cut: string[]
  cutOf: string
}

/** What stands in `question` until the next save has put these words into the bank as a question of their own. */
export const newQuestion = 'new'

export interface PortraitFields {
  /** '' for no portrait. */
  hash: string
  alt: string
  decorative: boolean
  credit: string
}

interface LinkFields {
  id: string
  label: string
  url: string
}

/** The cut of one exchange, as it was. */
export type CutBefore = Pick<ExchangeFields, 'id' | 'cut' | 'cutOf'>

/** What was removed last and where it stood, so that it can be put back. */
export type Removed =
  | { what: 'exchange'; at: number; exchange: ExchangeFields }
  | { what: 'link'; at: number; link: LinkFields }
  | { what: 'leftOver'; at: number; line: string }
  | { what: 'portrait'; at: number; portrait: PortraitFields }
  | { what: 'cut'; at: number; cuts: CutBefore[] }
  | { what: 'allLeftOver'; at: number; lines: string[] }

export interface DraftForm {
  headline: string
  standfirst: string
  portrait: PortraitFields
  exchanges: ExchangeFields[]
  links: LinkFields[]
  /** Separated by commas, as people write them. */
  topics: string
  /** '' for none. */
  region: string
  /** Lines of the import that wait to be placed or let go. */
  leftOver: string[]
  removed: Removed | null
}
