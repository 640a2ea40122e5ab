/** Whom a pasted text names, as a sentence: the importer's word, for whoever chooses the leader. */
import { readInterview } from '#lib/importing/read-interview.ts'

/** Null for an interview that did not begin with a text, and for a text that names nobody. */
export function namedInText(pasted: string | null): string | null {
  const named = pasted === null ? null : readInterview(pasted).interviewee
  if (!named) return null
  const post = [named.jobTitle, named.organisation].filter((part) => part !== null).join(', ')
  return `The pasted text names ${named.name}${post && `, ${post}`}.`
}
