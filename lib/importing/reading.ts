/** What the importer makes of a pasted text: an interview, and every line that it did not place. */
import type { ReadingOfLines } from '#lib/rules/lines/reading-of-lines.ts'

/** How an exchange is opened: by a question, by an imperative ("Tell us about…"), or by a heading in its place. */
export type AskKind = 'question' | 'invitation' | 'topic'

export type Interviewee = { name: string; jobTitle: string | null; organisation: string | null }

/**
 * Every word of the text is in exactly one of these fields, except that `interviewee` copies words from where they
 * stand. In a text that is no interview all fields are empty and all lines are left over.
 */
export type Reading = ReadingOfLines & { interviewee: Interviewee | null }
