/** What the importer makes of a pasted text: an interview, and every line that it did not place. */
import type { RichText } from '#lib/rules/rich-text/document.ts'

/** How an exchange is opened: by a question, by an imperative ("Tell us about…"), or by a heading in its place. */
export type AskKind = 'question' | 'invitation' | 'topic'

export type Interviewee = { name: string; jobTitle: string | null; organisation: string | null }

export type ReadExchange = { kind: AskKind; wording: string; answer: RichText }

/** A closing link or note; `url` is '' where the text names none. */
export type ReadLink = { label: string; url: string }

/**
 * Every word of the text is in exactly one of these fields, except that `interviewee` copies words from where they
 * stand. In a text that is no interview all fields are empty and all lines are left over.
 */
export type Reading = {
  headline: string | null
  interviewee: Interviewee | null
  standfirst: string | null
  exchanges: ReadExchange[]
  links: ReadLink[]
  topics: string[]
  leftOver: string[]
}
